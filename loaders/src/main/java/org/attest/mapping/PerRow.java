package org.attest.mapping;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.VarExprList;

/**
 * Joins by substitution: what stands on the right sees the row and all that was bound before it. Plain joins are computed
 * from the inside out, and a UNION or OPTIONAL would not see the cells.
 */
final class PerRow extends TransformCopy {
    private PerRow() {}

    static Op of(Op pattern) {
        return Transformer.transform(new PerRow(), pattern);
    }

    /** BINDs in a row become one step; nested, each would add a link to a chain that every later look goes through. */
    @Override
    public Op transform(OpExtend bind, Op before) {
        if (!(before instanceof OpExtend earlier)) {
            return super.transform(bind, before);
        }
        VarExprList both = new VarExprList(earlier.getVarExprList());
        both.addAll(bind.getVarExprList());
        return OpExtend.create(earlier.getSubOp(), both);
    }

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
        return OpSequence.create(left, right);
    }

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
        return new OpConditional(left, join.getExprs() == null ? right : OpFilter.filterBy(join.getExprs(), right));
    }
}
