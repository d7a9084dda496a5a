package org.attest.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.attest.access.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The engine context of one request. It can find no service, no property function, no procedure, no class to load, and no
 * engine but ours, so that what {@link QueryGuard} might overlook has nothing to run on.
 */
final class ClosedContext {
    private ClosedContext() {}

    static Context create(AtomicBoolean cancel, Limits limits) {
        Context context = ARQ.getContext().copy();
        context.set(ARQConstants.symCancelQuery, cancel);
        context.set(HeldRows.SYMBOL, new HeldRows(limits.heldRows()));
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQ.propertyFunctions, false);
        context.unset(ARQ.symJavaScriptFunctions);
        context.unset(ARQ.symJavaScriptLibFile);
        context.unset(ARQ.symCustomFunctionScriptAllowList);
        context.unset(ARQ.spillToDiskThreshold);
        ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
        PropertyFunctionRegistry.set(context, new NoPropertyFunctions());
        FunctionRegistry.set(context, new AllowedOnly());
        ProcedureRegistry.set(context, new ProcedureRegistry());
        QueryEngineRegistry engines = new QueryEngineRegistry();
        engines.add(HybridEngine.FACTORY);
        QueryEngineRegistry.set(context, engines);
        QC.setFactory(context, HybridExecutor::reordering);
        return context;
    }

    /** Neither registered ones nor those that the standard registry loads by {@code java:} name. */
    private static final class NoPropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String uri) {
            return false;
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return null;
        }
    }

    /** The functions of {@link AllowedFunctions}, never loading a class by name. */
    private static final class AllowedOnly extends FunctionRegistry {
        @Override
        public @Nullable FunctionFactory getFunctionFactory(String uri) {
            return AllowedFunctions.byIri(uri) ? FunctionRegistry.get().getFunctionFactory(uri) : null;
        }
    }
}
