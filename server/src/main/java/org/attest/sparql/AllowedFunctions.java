package org.attest.sparql;

import java.util.Set;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * The functions that queries may use, by name. What is not listed is refused: a list of what is bad would be out of date
 * with every new version of the engine.
 */
final class AllowedFunctions {
    /** SPARQL 1.1 and 1.2 operators and built-in functions (SPARQL 1.1 section 17, 1.2 section 17), as ARQ names them. */
    private static final Set<String> BUILT_IN = Set.of(
            "E_Add",
            "E_Subtract",
            "E_Multiply",
            "E_Divide",
            "E_UnaryMinus",
            "E_UnaryPlus",
            "E_Equals",
            "E_NotEquals",
            "E_LessThan",
            "E_LessThanOrEqual",
            "E_GreaterThan",
            "E_GreaterThanOrEqual",
            "E_LogicalAnd",
            "E_LogicalOr",
            "E_LogicalNot",
            "E_OneOf",
            "E_NotOneOf",
            "E_Bound",
            "E_Coalesce",
            "E_If",
            "E_SameTerm",
            "E_Exists",
            "E_NotExists",
            "E_Str",
            "E_Lang",
            "E_LangMatches",
            "E_Datatype",
            "E_IRI",
            "E_URI",
            "E_IRI2",
            "E_URI2",
            "BNode0",
            "BNode1",
            "E_IsIRI",
            "E_IsURI",
            "E_IsBlank",
            "E_IsLiteral",
            "E_IsNumeric",
            "E_Regex",
            "E_StrLength",
            "E_StrSubstring",
            "E_StrUpperCase",
            "E_StrLowerCase",
            "E_StrStartsWith",
            "E_StrEndsWith",
            "E_StrContains",
            "E_StrBefore",
            "E_StrAfter",
            "E_StrEncodeForURI",
            "E_StrConcat",
            "E_StrReplace",
            "E_StrDatatype",
            "E_StrLang",
            "E_NumAbs",
            "E_NumRound",
            "E_NumCeiling",
            "E_NumFloor",
            "E_Random",
            "E_Now",
            "E_DateTimeYear",
            "E_DateTimeMonth",
            "E_DateTimeDay",
            "E_DateTimeHours",
            "E_DateTimeMinutes",
            "E_DateTimeSeconds",
            "E_DateTimeTimezone",
            "E_DateTimeTZ",
            "E_MD5",
            "E_SHA1",
            "E_SHA256",
            "E_SHA384",
            "E_SHA512",
            "E_UUID",
            "E_StrUUID",
            "E_TripleFn",
            "E_TripleSubject",
            "E_TriplePredicate",
            "E_TripleObject",
            "E_IsTriple",
            "E_LangDir",
            "E_StrLangDir",
            "E_HasLang",
            "E_HasLangDir",
            "E_SameValue",
            "E_AdjustToTimezone");

    private static final Set<String> AGGREGATES = Set.of(
            "AggCount",
            "AggCountDistinct",
            "AggCountVar",
            "AggCountVarDistinct",
            "AggSum",
            "AggSumDistinct",
            "AggAvg",
            "AggAvgDistinct",
            "AggMin",
            "AggMinDistinct",
            "AggMax",
            "AggMaxDistinct",
            "AggSample",
            "AggSampleDistinct",
            "AggGroupConcat",
            "AggGroupConcatDistinct");

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Set<String> CASTS = Set.of(
            "boolean",
            "double",
            "float",
            "decimal",
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "string",
            "anyURI",
            "dateTime",
            "date",
            "time",
            "gYear",
            "gYearMonth",
            "gMonth",
            "gMonthDay",
            "gDay",
            "duration",
            "dayTimeDuration",
            "yearMonthDuration");

    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final Set<String> XPATH = Set.of(
            "not",
            "boolean",
            "concat",
            "substring",
            "string-length",
            "normalize-space",
            "normalize-unicode",
            "upper-case",
            "lower-case",
            "contains",
            "starts-with",
            "ends-with",
            "substring-before",
            "substring-after",
            "matches",
            "replace",
            "abs",
            "ceiling",
            "floor",
            "round",
            "round-half-to-even",
            "encode-for-uri",
            "year-from-date",
            "month-from-date",
            "day-from-date",
            "timezone-from-date",
            "hours-from-time",
            "minutes-from-time",
            "seconds-from-time",
            "timezone-from-time",
            "dateTime",
            "year-from-dateTime",
            "month-from-dateTime",
            "day-from-dateTime",
            "hours-from-dateTime",
            "minutes-from-dateTime",
            "seconds-from-dateTime",
            "timezone-from-dateTime",
            "years-from-duration",
            "months-from-duration",
            "days-from-duration",
            "hours-from-duration",
            "minutes-from-duration",
            "seconds-from-duration",
            "adjust-dateTime-to-timezone",
            "adjust-date-to-timezone",
            "adjust-time-to-timezone");

    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final Set<String> MATHS = Set.of(
            "pi", "exp", "exp10", "log", "log10", "pow", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "atan2");

    private static final String AFN = "http://jena.apache.org/ARQ/function#";
    private static final Set<String> ARQ = Set.of(
            "localname", "namespace", "max", "min", "pi", "e", "sqrt", "strlen", "substr", "substring", "sha1sum");

    private AllowedFunctions() {}

    /** True for an operator or a function with a keyword of its own. Functions called by IRI are not among them. */
    static boolean builtIn(ExprFunction function) {
        return BUILT_IN.contains(function.getClass().getSimpleName());
    }

    /** True for an aggregate of SPARQL 1.1. */
    static boolean aggregate(Aggregator aggregator) {
        return AGGREGATES.contains(aggregator.getClass().getSimpleName());
    }

    /** True for a function that may be called by this IRI. */
    static boolean byIri(String iri) {
        return in(iri, XSD, CASTS) || in(iri, FN, XPATH) || in(iri, MATH, MATHS) || in(iri, AFN, ARQ);
    }

    private static boolean in(String iri, String namespace, Set<String> names) {
        return iri.startsWith(namespace) && names.contains(iri.substring(namespace.length()));
    }
}
