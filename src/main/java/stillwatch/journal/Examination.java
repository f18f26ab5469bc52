package stillwatch.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stillwatch.journal.Fault.Kind;

/** Takes the lines of one journal as they come and keeps what the verdict needs, never the lines themselves. */
final class Examination {
    private final Verifier.Mode mode;
    private final @Nullable Anchor anchor;
    private final Chain chain = Chain.fromStart();
    private final Absences absences = new Absences();
    private final Notes notes = new Notes();
    private @Nullable Head head;
    private @Nullable Fault fault;
    private @Nullable Aftermath aftermath;
    private @Nullable Head anchored;

    Examination(Verifier.Mode mode, @Nullable Anchor anchor) {
        this.mode = mode;
        this.anchor = anchor;
    }

    void line(long number, byte[] raw) {
        if (fault == null) {
            hold(LineCheck.of(raw));
        } else if (raw.length <= Line.LONGEST && (aftermath != null || Orders.mayOrder(raw))) {
            afterFault(number, LineCheck.of(raw).orNull());
        }
    }

    private void hold(LineCheck check) {
        String before = chain.hash();
        fault = switch (check) {
            case LineCheck.Bad bad -> chain.fault(bad.kind(), bad.why());
            case LineCheck.Good good -> chain.follow(good.line());
        };
        if (fault != null) {
            aftermath = Aftermath.of(fault, check.orNull(), before);
        } else if (check instanceof LineCheck.Good good) {
            held(good);
        }
    }

    private void held(LineCheck.Good good) {
        Header header = good.line().header();
        head = new Head(header.caseId(), header.seq(), good.line().hash(), Instant.parse(header.at()));
        notes.time(header.seq(), header.at());
        if (good.line().content() == null) {
            absences.absent(header.seq());
        } else {
            absences.present(header.seq(), good.content());
        }
        if (anchor != null && anchor.hash().equals(good.line().hash())) {
            anchored = head;
        }
    }

    /** Nothing counts any more behind a fault, but it helps to say what is wrong, and which absences were ordered. */
    private void afterFault(long number, LineCheck.@Nullable Good good) {
        if (good == null) {
            return;
        }
        if (aftermath != null) {
            aftermath.see(number, good.line());
        }
        absences.presentAfterFault(good.content());
    }

    /** What stands behind the last line end. */
    void rest(byte[] tail) {
        if (fault != null) {
            return;
        }
        if (tail.length > 0) {
            rest(tail.length, TornTail.isChangedLineEnd(tail));
        }
        if (fault == null && head == null) {
            fault = chain.fault(
                    Kind.EMPTY, "there is no finished entry: the case was never begun, or its journal was emptied");
        }
    }

    private void rest(int length, boolean changedLineEnd) {
        if (changedLineEnd) {
            fault = chain.fault(Kind.NOT_CANONICAL, "its line end was changed");
        } else if (mode == Verifier.Mode.EXTRACT || length > Line.LONGEST) {
            fault = chain.fault(Kind.CUT, "the last line is cut inside");
        } else {
            notes.tornTail(length);
        }
    }

    Verdict verdict() {
        Fault first = aftermath == null ? fault : aftermath.refined();
        long missing = mode == Verifier.Mode.CASE ? absences.firstWithoutOrder() : 0;
        if (missing > 0) {
            first = Fault.at(
                    missing, Kind.CONTENT_MISSING, "its content is missing and no order to destroy it is on record");
        }
        return new Verdict(
                chain.next() - 1,
                mode == Verifier.Mode.CASE ? 0 : absences.withheld(),
                absences.destroyed(),
                head,
                first,
                notes.with(absences.unfinished()),
                anchor == null ? null : anchor.finding(anchored, chain.next() - 1));
    }
}
