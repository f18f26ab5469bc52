package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.outline.Part;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Inspector;

/** The author's own texts while they are written: each key shows at once how it will read, and the pages follow. */
final class Authoring {
    /** So long nothing is typed before the pages are made anew. */
    private static final Duration PAUSE = Duration.millis(350);

    private final Desk desk;
    private final Inspector inspector;
    private final Planning planning;
    private final BriefView view;
    private final Supplier<Audience> audience;
    private final Runnable pages;
    private final UnsavedTexts unsaved;
    private final Trying trying;
    private final PauseTransition rest = new PauseTransition(PAUSE);
    private @Nullable OwnTextForm open;
    private @Nullable PagePictures shown;

    /** {@code pages}: makes them anew. */
    Authoring(Inspector inspector, Planning planning, BriefView view, Supplier<Audience> audience, Runnable pages) {
        this.desk = inspector.desk();
        this.inspector = inspector;
        this.planning = planning;
        this.view = view;
        this.audience = audience;
        this.pages = pages;
        this.unsaved = new UnsavedTexts(desk);
        this.trying = new Trying(desk.opened());
        rest.setOnFinished(event -> pages.run());
        unsaved.load(this::again);
    }

    private Plan plan() {
        return view.outline.plan();
    }

    /** What the pages show beside what was decided. */
    List<Unsaved> typed() {
        return unsaved.shown(audience.get());
    }

    void write(int at) {
        if (plan().parts().get(at) instanceof OwnText was) {
            begin(Unsaved.of(audience.get(), at, was));
        }
    }

    void add(int at) {
        begin(Unsaved.behind(audience.get(), plan(), at));
    }

    /** From where it was left. */
    private void begin(Unsaved one) {
        Unsaved now = unsaved.like(one).orElse(one);
        OwnTextForm form = new OwnTextForm(
                inspector, now, new OwnTextForm.Doing(this::type, this::save, this::discard, this::remove));
        inspector.open(form.asked(plan()));
        open = form;
        form.whenGone(() -> left(form));
        refresh();
        words(now);
        find();
    }

    void goOn(Unsaved one) {
        Unsaved now = one.standingIn(plan());
        if (!now.equals(one)) {
            unsaved.drop(one);
            unsaved.put(now);
        }
        begin(now);
    }

    private void left(OwnTextForm form) {
        if (form.equals(open)) {
            open = null;
            view.centre.own.leave();
            refresh();
        }
    }

    private void type(Unsaved now) {
        unsaved.put(now);
        words(now);
        rest.playFromStart();
    }

    private void words(Unsaved one) {
        List<Unsaved> all = typed();
        String by = desk.taste().by();
        desk.asking().ask(this, progress -> trying.reads(by, one, all), reads -> {
            if (open != null) {
                reads.ifPresentOrElse(own -> view.centre.own.show(own, !one.says()), view.centre.own::leave);
            }
        });
    }

    private void save(Unsaved one, OwnTextForm form) {
        Unsaved now = one.standingIn(plan());
        rest.stop();
        unsaved.saving(one);
        String said = now.anew() ? "Own text added" : "Own text changed";
        planning.keep(now.into(plan()), said, () -> done(one), trouble -> {
            unsaved.saving(null);
            form.refuse(trouble);
        });
    }

    private void done(Unsaved one) {
        unsaved.drop(one);
        inspector.leave();
    }

    private void remove(Unsaved one, OwnTextForm form) {
        Plan without = one.saying("", "").into(plan());
        planning.keep(without, "Own text removed", () -> done(one), form::refuse);
    }

    void discard(Unsaved one) {
        unsaved.drop(one);
        if (open != null && open.now().isAbout(one)) {
            inspector.leave();
        }
        again();
        desk.notices().say("What was typed and not saved is discarded", "Undo", () -> {
            unsaved.put(one);
            again();
        });
    }

    private void again() {
        refresh();
        pages.run();
    }

    /** Says which texts were left; the one that is being written is no such. */
    private void refresh() {
        Unsaved now = open == null ? null : open.now();
        view.unsaved.show(unsaved.of(audience.get()).stream()
                .filter(one -> now == null || !one.isAbout(now))
                .toList());
    }

    /** Pages of another audience are wanted, or other pages are there. */
    void turned() {
        shown = null;
        refresh();
    }

    void made(PagePictures now) {
        shown = now;
        find();
    }

    /** Leads to the text that is written once it stands on another page than before. */
    private void find() {
        OwnTextForm form = open;
        PagePictures from = shown;
        if (form == null || from == null) {
            return;
        }
        int number = form.now().number(Trying.with(plan(), typed()));
        desk.asking()
                .ask(
                        from,
                        progress -> number == 0 ? 0 : from.pageOf(Part.Own.label(), number),
                        page -> lead(form, page));
    }

    private void lead(OwnTextForm form, int page) {
        if (form.equals(open) && page != view.centre.own.page()) {
            view.centre.own.page(page);
            view.pages.lead(page);
        }
    }

    /** What does not go out with what was saved; empty for nothing. */
    String missing() {
        List<Unsaved> all = unsaved.of(audience.get());
        return all.isEmpty()
                ? ""
                : "Not in it, because it is not saved: "
                        + String.join(", ", all.stream().map(Unsaved::name).toList()) + ".";
    }

    List<Command> commands() {
        return unsaved.of(audience.get()).stream()
                .limit(1)
                .map(one -> Command.of("Go on writing " + one.name(), null, () -> goOn(one)))
                .toList();
    }

    void close() {
        rest.stop();
        unsaved.close();
    }
}
