package stillwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.rows.RowsLine;
import stillwatch.intake.rows.RowsReader;

/** What a rows file says of the rows that did not come in. */
record Problems(List<Rejection> rejections, List<Notice> notices) {

    static Problems in(InputStream rowsFile) throws IOException {
        Problems problems = new Problems(new ArrayList<>(), new ArrayList<>());
        RowsReader reader = new RowsReader(rowsFile);
        for (RowsLine line = reader.nextBesideRows(); line != null; line = reader.nextBesideRows()) {
            switch (line) {
                case RowsLine.Rejected rejected -> problems.rejections.add(rejected.rejection());
                case RowsLine.Noticed noticed -> problems.notices.add(noticed.notice());
                case RowsLine.Row row -> {}
            }
        }
        return problems;
    }
}
