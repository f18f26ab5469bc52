package stillwatch.desktop.screen.brief;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import stillwatch.brief.Brief;
import stillwatch.brief.plan.Plan;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Inspector;
import stillwatch.desktop.sheet.ReasonForm;
import stillwatch.workbench.PrivilegeLog;

/** Decides what the brief that is looked at tells: its plan, and what is released for its audience. */
record Planning(Inspector inspector, Supplier<Wanted> wanted, Runnable refused) {
    private Desk desk() {
        return inspector.desk();
    }

    /** The outline shows it already; where it is refused it goes back to what stands. */
    void keep(Plan plan, String said) {
        keep(plan, said, () -> {}, trouble -> {
            desk().notices().trouble(trouble);
            refused.run();
        });
    }

    /** The same, where the one who asked tells of a refusal. */
    void keep(Plan plan, String said, Runnable done, Consumer<Throwable> trouble) {
        var audience = wanted.get().audience();
        String by = desk().taste().by();
        desk().decisions()
                .decide(said, () -> desk().opened().planning().plan(by, audience, plan), kept -> done.run(), trouble);
    }

    void release(stillwatch.brief.compose.LeftOut one) {
        var audience = wanted.get().audience();
        String by = desk().taste().by();
        String what = one.told().kind() + ": " + one.told().about();
        inspector.open(ReasonForm.of(
                inspector,
                new ReasonForm.Asked(
                        "Release for " + audience.words(),
                        what + ". From now on each brief for " + audience.words()
                                + " may tell it. Who released it and why stays in the history and the privilege log.",
                        "Release",
                        "Released for " + audience.words()),
                why -> desk().opened().briefs().release(by, audience, one.item(), why)));
    }

    void takeBack(Preview.Released one) {
        var audience = wanted.get().audience();
        String by = desk().taste().by();
        inspector.open(ReasonForm.of(
                inspector,
                new ReasonForm.Asked(
                        "Take back the release",
                        one.name() + ". Later briefs for " + audience.words()
                                + " leave it out again; copies that went out still tell it.",
                        "Take back",
                        "Left out again for " + audience.words()),
                why -> desk().opened()
                        .planning()
                        .takeBack(by, audience, one.what().id(), why)));
    }

    /** The log as a table, for counsel. */
    void log(Brief brief) {
        var audience = wanted.get().audience();
        FileForm asked = new FileForm(
                inspector,
                "Privilege log for " + audience.words(),
                "Export",
                "Exporting the privilege log",
                to -> PrivilegeLog.of(desk().opened(), brief).csv().getBytes(StandardCharsets.UTF_8));
        asked.name("privilege-log-" + audience.words() + (desk().invented() ? "-INVENTED" : "") + ".csv");
        asked.form()
                .say(
                        "What was left out and what was released, on what ground. It tells nothing of what any of it says.");
        inspector.open(asked.file());
    }
}
