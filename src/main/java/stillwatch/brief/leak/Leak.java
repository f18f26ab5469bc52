package stillwatch.brief.leak;

/**
 * A withheld value that was found.
 *
 * @param place where in the file: the entry, the page, the byte
 * @param called what was found, never the value itself
 */
public record Leak(String file, String place, String called) {
    public String words() {
        return file + ", " + place + ": " + called;
    }
}
