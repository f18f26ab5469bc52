package stillwatch.drawing;

/** How wide text is. */
public interface TextMeasure {
    double width(String text, Face face, double size);

    /** The text, or as much of it as there is room for and "…"; empty where not even a letter fits. */
    default String fitted(String text, Face face, double size, double room) {
        if (width(text, face, size) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            boolean fits = width(cut(text, middle), face, size) <= room;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return low <= 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
