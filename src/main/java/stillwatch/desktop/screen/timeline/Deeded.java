package stillwatch.desktop.screen.timeline;

import java.util.List;
import stillwatch.desktop.frame.Command;

/** What can be done on the screen by key and from the palette. */
record Deeded(Work work) {
    List<Command> all() {
        Looking looking = work.looking();
        Inspecting inspecting = work.inspecting();
        return List.of(
                Command.of("Add an event", "A", () -> inspecting.add("")),
                Command.of("Zoom in", "'+'", looking::zoomIn).when(looking::ready),
                Command.of("Zoom out", "'-'", looking::zoomOut).when(looking::ready),
                Command.of("Show the whole time", "0", looking::fit).when(looking::ready),
                Command.of("Next event", "']'", looking::next).when(looking::ready),
                Command.of("Previous event", "'['", looking::previous).when(looking::ready),
                Command.of("Start of the span here", "S", looking::startHere).when(looking::ready),
                Command.of("End of the span here", "D", looking::endHere).when(looking::ready),
                Command.of("Zoom to the span", "Z", looking::zoomToSelection).when(looking::hasSpan),
                Command.of(
                        "Filter events",
                        "Shortcut+F",
                        () -> work.layout().filter().requestFocus()),
                Command.of(
                                "Chart or table",
                                "T",
                                () -> work.table(!work.layout().listing()))
                        .when(looking::ready),
                Command.of("Compare two incidents", "M", inspecting::compare).when(looking::ready),
                Command.of("Leave the comparison", null, looking::leaveCompared).when(looking::compares),
                Command.of("Export events", "X", inspecting::export).when(looking::ready),
                Command.of("Write a note", "N", inspecting::note).when(inspecting::hasEvents),
                Command.of("Connect what is selected", "C", inspecting::connect).when(inspecting::hasEvents),
                Command.of("Tag what is selected", "G", inspecting::tag).when(inspecting::hasEvents),
                Command.of("Edit the event", "E", inspecting::edit).when(inspecting::hasOne),
                Command.of("Withdraw what is selected", "W", inspecting::withdraw)
                        .when(inspecting::hasEvents));
    }
}
