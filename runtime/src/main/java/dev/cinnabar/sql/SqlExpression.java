package dev.cinnabar.sql;

/** Something with a value: a column, a bound value, a condition, a function of others. */
public sealed interface SqlExpression extends SqlNode
    permits ColumnReference,
        ResultColumn,
        Parameter,
        Comparison,
        Junction,
        Not,
        IsNull,
        In,
        InRows,
        InSubquery,
        Between,
        Like,
        FunctionCall,
        Arithmetic,
        Aggregate,
        Exists,
        CaseExpression,
        Cast,
        Rescale,
        Collate,
        Fragment,
        Operation,
        Over,
        Subquery,
        ProposedValue {}
