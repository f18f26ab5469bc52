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
    private final Subscription zone;
    private Wanted wanted = Wanted.AT_FIRST;
    private @Nullable Preview preview;
    private @Nullable Remarks wording;
    private @Nullable PagePictures looked;
    private boolean stale = true;

    public BriefScreen(Desk desk) {
        this.desk = desk;
        this.drafts = new Drafts(desk, this::show);
        this.view = new BriefView(
                new BriefView.Doing(this::choose, this::choose, this::export, this::freeze, this::check, this::toDraft),
                desk.asking(),
                drafts.working());
        this.inspector = new Inspector(desk, "brief-inspector", view.pages::begin);
        this.instead = new Instead(desk.navigator(), this::choose);
        this.zone = desk.taste().zoneProperty().subscribe((was, is) -> inspect(false));
        view.wanted(wanted);
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
        nothing();
        ask();
    }

    private void nothing() {
        Preview old = preview;
        preview = null;
        wording = null;
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

    private void show(Preview now) {
        Preview old = preview;
        preview = now;
        view.ready(made());
        if (looked == null) {
            lay(now, old == null);
        }
        inspect(old == null);
        drop(old);
    }

    private void lay(Preview now, boolean anew) {
        switch (now) {
            case Preview.Made one -> view.pages.show(one.pages(), anew);
            case Preview.Nothing one -> view.pages.say(instead.of(one));
            case Preview.TooHigh one -> view.pages.say(instead.of(one));
            case Preview.Refusal one -> view.pages.say(instead.of(one));
        }
    }

    private void inspect(boolean anew) {
        Preview now = preview;
        if (now != null) {
            var doing = new Versions.Doing(
                    this::look, this::copy, () -> desk.notices().say("Hash copied"));
            Telling.Parts parts = new Telling(desk, now, doing).parts();
            wording = parts.wording();
            inspector.show(parts.nodes(), anew);
        }
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
            open(new SavingForms(inspector).export(wanted, version(made)));
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
    private static String against(Preview.Made made) {
        if (!made.leak().clean()) {
            return "As it stands it will be refused: see the leak check below.";
        }
        int open = made.remarks().size();
        return open == 0 ? "" : "Its wording has " + Texts.counted(open, "place", "places") + " to look at first.";
    }

    private void check() {
        Remarks now = wording;
        if (now != null) {
            inspector.leave();
            now.begin();
        }
    }

    /** The pages of one that was kept, read from its file. */
    private void look(Held<BriefFrozen> one) {
        desk.asking().ask(view, progress -> PagePictures.of(SavingForms.bytes(desk.opened(), one.what())), pages -> {
            leaveKept();
            looked = pages;
            view.kept(one, pages);
            view.pages.begin();
        });
    }

    private void leaveKept() {
        PagePictures old = looked;
        looked = null;
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

    @Override
    public List<Command> commands() {
        return new BriefCommands(view.pages, wanted, this::choose, made() != null, looked != null)
                .all(this::export, this::pack, this::freeze, this::check, this::toDraft);
    }

    @Override
    public void close() {
        drafts.close();
        zone.unsubscribe();
    }
}
