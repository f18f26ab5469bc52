package stillwatch.journal;

import java.time.Instant;
import java.util.List;
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
        } else if (aftermath != null && LineCheck.of(raw) instanceof LineCheck.Good good) {
            aftermath.see(number, good.line().header());
        }
    }

    private void hold(LineCheck check) {
        String before = chain.hash();
        fault = switch (check) {
            case LineCheck.Bad bad -> chain.fault(bad.kind(), bad.why());
            case LineCheck.Good good -> chain.follow(good.line());
        };
        if (check instanceof LineCheck.Good good) {
            if (fault == null) {
                held(good);
            } else if (fault.kind() == Kind.ENTRY_MISSING) {
                aftermath = new Aftermath(fault, before);
            }
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
        } else if (mode == Verifier.Mode.EXTRACT) {
            fault = chain.fault(Kind.CUT, "the last line is cut inside");
        } else {
            notes.tornTail(length);
        }
    }

    Verdict verdict() {
        boolean extract = mode == Verifier.Mode.EXTRACT;
        Fault first = first(extract ? List.of() : absences.withoutOrder());
        return new Verdict(
                chain.next() - 1,
                extract ? absences.withheld() : 0,
                absences.destroyed(),
                head,
                first,
                notes.with(absences.unfinished()),
                anchor == null ? null : anchor.finding(anchored, chain.next() - 1));
    }

    /** Missing contents come after what breaks the chain: behind that, an order for them may stand unread. */
    private @Nullable Fault first(List<Long> lost) {
        if (fault == null && !lost.isEmpty()) {
            String why = "its content is missing and no order to destroy it is on record";
            return Fault.at(lost.getFirst(), Kind.CONTENT_MISSING, why);
        }
        lost.forEach(notes::lost);
        return aftermath == null ? fault : aftermath.refined();
    }
}
