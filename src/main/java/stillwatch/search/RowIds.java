package stillwatch.search;

import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** The ids of records a row makes by being there (event, remark, relation, kept object): they depend on which row it is. */
public interface RowIds {
    /** {@code n}: which of the row's facts, from 0. */
    Id of(Kind kind, int n);
}
