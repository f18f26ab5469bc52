package stillwatch.samples.harbour;

import java.time.Instant;

/** One account of the story: its group, its place in the group, when it was created. */
record Member(Group group, int index, Instant created, String id, String name) {
    String platform() {
        boolean chat = group == Group.CAMPUS || (group == Group.ORDINARY && index % 3 != 0);
        return chat ? "harbourline-chat" : "harbourline-api";
    }

    Member called(String id, String name) {
        return new Member(group, index, created, id, name);
    }
}
