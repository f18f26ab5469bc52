package stillwatch;

/** The main class. */
public final class Stillwatch {
    private Stillwatch() {}

    public static void main(String[] args) {
        System.out.println("Stillwatch " + Stillwatch.class.getPackage().getImplementationVersion());
    }
}
