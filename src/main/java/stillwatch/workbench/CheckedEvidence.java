package stillwatch.workbench;

/** An original and whether it still is what its hash says: "sound", "changed" or "missing". */
public record CheckedEvidence(String id, String name, String state) {
    public boolean sound() {
        return state.equals("sound");
    }
}
