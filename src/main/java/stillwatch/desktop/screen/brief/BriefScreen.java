package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.claims.Held;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inspector;
import stillwatch.workbench.Topic;

/** What the case says for one audience, as the pages that will be printed. */
public final class BriefScreen implements Screen {
    private final Desk desk;
    private final Drafts drafts;
    private final BriefView view;
    private final Inspector inspector;
    private final Instead instead;
    private final Authoring authoring;
    private final Planning planning;
    private final Subscription zone;
    private Wanted wanted = Wanted.AT_FIRST;
    private @Nullable Preview preview;
    private @Nullable Remarks wording;
    private @Nullable PagePictures looked;
    private boolean elsewhere;
    private int[] compared = {};
    private boolean stale = true;

    public BriefScreen(Desk desk) {
        this.desk = desk;
        this.drafts = new Drafts(desk, () -> authoring().typed(), this::show, this::early);
        this.view = new BriefView(doing(), desk.asking(), drafts.working());
        this.inspector = new Inspector(desk, "brief-inspector", view.pages::begin);
        this.planning = new Planning(inspector, () -> wanted, this::ask);
        this.authoring = new Authoring(inspector, planning, view, () -> wanted.audience(), this::askAgain);
        this.instead = new Instead(desk.navigator(), this::choose);
        this.zone = desk.taste().zoneProperty().subscribe((was, is) -> inspect(false));
        view.wanted(wanted);
    }

    private BriefView.Doing doing() {
        var outline = new OutlinePanel.Doing(
                (plan, said) -> planning().keep(plan, said),
                at -> atDraft(() -> authoring().write(at)),
                at -> atDraft(() -> authoring().add(at)));
        return new BriefView.Doing(
                this::choose,
                this::choose,
                this::export,
                this::freeze,
                this::check,
                this::toDraft,
                this::compare,
                this::compare,
                outline,
                one -> atDraft(() -> authoring().goOn(one)),
                one -> authoring().discard(one));
    }

    /** Made after the view, which only asks for it once a person does something. */
    private Planning planning() {
        return planning;
    }

    /** The same. */
    private Authoring authoring() {
        return authoring;
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector.node();
    }

    @Override
    public void show(Where where) {
        if (where.view() instanceof Wanted before && !before.equals(wanted)) {
            turn(before);
        } else if (stale) {
            ask();
        }
    }

    /** Every entry changes a brief: its head stands in it. While nobody looks it is only known to be out of date. */
    @Override
    public void changed(Set<Topic> topics) {
        stale = true;
        if (view.getScene() != null) {
            ask();
        }
    }

    private void ask() {
        stale = false;
        drafts.ask(wanted);
    }

    /** What nobody has looked at yet is asked for once somebody does. */
    private void askAgain() {
        if (!stale) {
            ask();
        }
    }

    private void choose(Audience audience) {
        choose(wanted.by(audience));
    }

    private void choose(Paper paper) {
        choose(wanted.on(paper));
    }

    private void choose(Wanted now) {
        if (!now.equals(wanted)) {
            turn(now);
            desk.navigator().nowAt(Where.of(ScreenName.BRIEF).seen(wanted));
        }
    }

    /** Pages of another audience do not stay in sight under the name of this one. */
    private void turn(Wanted now) {
        wanted = now;
        view.wanted(now);
        leaveKept();
        inspector.leave();
        authoring.turned();
        nothing();
        ask();
    }

    private void nothing() {
        Preview old = preview;
        preview = null;
        wording = null;
        view.centre.quiet();
        view.ready(null);
        view.pages.waitFor("Making the pages…");
        inspector.show(List.of(Texts.wrapped("Making the pages…", "muted")), true);
        drop(old);
    }

    private void drop(@Nullable Preview old) {
        if (old instanceof Preview.Made one) {
            drafts.drop(one.pages());
        }
    }

    /** What it says is there long before its pages. */
    private void early(Drafting.Early now) {
        view.centre.outline(now.plan(), now.brief().outline());
        if (preview != null && !elsewhere) {
            now.since().ifPresent(view.centre::changed);
        }
    }

    private void show(Preview now) {
        Preview old = preview;
        preview = now;
        view.ready(made());
        if (!elsewhere) {
            lay(now, old == null);
        }
        inspect(old == null);
        drop(old);
        compareAgain();
    }

    /** The draft that is compared is the draft of now. */
    private void compareAgain() {
        int[] shown = compared;
        if (elsewhere && shown.length == 2) {
            compare(shown[0], shown[1]);
        }
    }

    private void lay(Preview now, boolean anew) {
        switch (now) {
            case Preview.Made one -> {
                view.pages.show(one.pages(), anew);
                authoring.made(one.pages());
            }
            case Preview.Nothing one -> view.pages.say(instead.of(one));
            case Preview.TooHigh one -> view.pages.say(instead.of(one));
            case Preview.Refusal one -> view.pages.say(instead.of(one));
        }
    }

    private void inspect(boolean anew) {
        Preview now = preview;
        if (now != null) {
            var doing = new Versions.Doing(
                    this::look,
                    this::copy,
                    one -> compare(one.what().version(), ComparePanel.DRAFT),
                    () -> desk.notices().say("Hash copied"));
            Telling.Parts parts = new Telling(desk, now, doing, releasing()).parts();
            wording = parts.wording();
            inspector.show(parts.nodes(), anew);
        }
    }

    private LeftOut.Doing releasing() {
        return new LeftOut.Doing(planning::release, planning::takeBack, () -> {
            Preview.Made made = made();
            if (made != null) {
                planning.log(made.brief());
            }
        });
    }

    private Preview.@Nullable Made made() {
        return preview instanceof Preview.Made one ? one : null;
    }

    private void open(InlineForm form) {
        inspector.open(form);
    }

    private void export() {
        Preview.Made made = made();
        if (made != null) {
            InlineForm form = new SavingForms(inspector).export(wanted, version(made));
            String missing = authoring.missing();
            open(missing.isEmpty() ? form : form.say(missing));
        }
    }

    private void pack() {
        if (made() != null) {
            open(new PackForm(inspector, wanted).asked());
        }
    }

    private void copy(Held<BriefFrozen> one) {
        open(new SavingForms(inspector).copy(one.what()));
    }

    private void freeze() {
        Preview.Made made = made();
        if (made != null) {
            open(FreezeForm.of(inspector, wanted, version(made), against(made)));
        }
    }

    private static int version(Preview.Made made) {
        return made.brief().outline().cover().version();
    }

    /** What speaks against keeping it as it is. */
    private String against(Preview.Made made) {
        if (!made.leak().clean()) {
            return "As it stands it will be refused: see the leak check below.";
        }
        int open = made.remarks().size();
        String wording =
                open == 0 ? "" : "Its wording has " + Texts.counted(open, "place", "places") + " to look at first.";
        return (wording + " " + authoring.missing()).strip();
    }

    private void check() {
        Remarks now = wording;
        if (now != null) {
            inspector.leave();
            now.begin();
        }
    }

    /** One that was kept, read from its file: its pages, or what a page for a browser says. */
    private void look(Held<BriefFrozen> one) {
        if (Versions.isPdf(one.what())) {
            desk.asking()
                    .ask(view, progress -> PagePictures.of(SavingForms.bytes(desk.opened(), one.what())), pages -> {
                        leaveKept();
                        looked = pages;
                        elsewhere = true;
                        view.kept(one, pages);
                        view.pages.begin();
                    });
        } else {
            desk.asking().ask(view, progress -> KeptText.of(desk.opened(), one.what()), lines -> {
                leaveKept();
                elsewhere = true;
                view.kept(one, lines);
            });
        }
    }

    /** The newest version against the draft. */
    private void compare() {
        Preview.Made made = made();
        if (made != null) {
            Versions.of(wanted.audience(), made.kept()).stream()
                    .findFirst()
                    .ifPresent(one -> compare(one.what().version(), ComparePanel.DRAFT));
        }
    }

    private void compare(int from, int to) {
        Preview.Made made = made();
        if (made == null) {
            return;
        }
        Wanted of = wanted;
        desk.asking().ask(view, progress -> Compared.of(desk.opened(), made, from, to), comparison -> {
            if (of.equals(wanted)) {
                leaveKept();
                elsewhere = true;
                compared = new int[] {from, to};
                view.comparing.choose(Compared.versions(made), from, to);
                view.compared(comparison);
            }
        });
    }

    private void leaveKept() {
        PagePictures old = looked;
        looked = null;
        elsewhere = false;
        compared = new int[0];
        view.draft();
        if (old != null) {
            drafts.drop(old);
        }
    }

    private void toDraft() {
        leaveKept();
        Preview now = preview;
        if (now != null) {
            lay(now, true);
        }
    }

    /** Whoever writes looks at the draft, and not at a version that never changes. */
    private void atDraft(Runnable then) {
        if (elsewhere) {
            toDraft();
        }
        then.run();
    }

    @Override
    public List<Command> commands() {
        return new BriefCommands(view.pages, wanted, this::choose, made() != null, elsewhere)
                .all(
                        this::export,
                        this::pack,
                        this::freeze,
                        this::check,
                        this::toDraft,
                        new BriefCommands.More(
                                this::compare, view.centre::toggleOutline, view.outline::add, authoring.commands()));
    }

    @Override
    public void close() {
        drafts.close();
        authoring.close();
        zone.unsubscribe();
    }
}
