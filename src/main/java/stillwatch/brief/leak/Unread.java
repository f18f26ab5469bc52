package stillwatch.brief.leak;

/** Something in a file that could not be read, so nobody knows what is in it; {@code why} is a sentence. */
public record Unread(String file, String place, String why) {
    public String words() {
        return file + (place.isEmpty() ? "" : ", " + place) + " could not be read: " + why;
    }
}
