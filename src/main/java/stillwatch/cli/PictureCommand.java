package stillwatch.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.Refused;

@Command(
        name = "picture",
        description =
                "Draws one screen of the window into a PNG file, or the timeline into an SVG file; no display is needed.",
        footer = {"", "Example:", "  stillwatch picture my-case.still overview --out overview.png --theme dark"})
final class PictureCommand extends CaseCommand {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int SMALLEST = 400;
    private static final int LARGEST = 4000;

    @Parameters(
            index = "1",
            paramLabel = "SCREEN",
            description = "overview, import, evidence, sources, accounts, timeline, …")
    private String screen;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.png",
            description = "where to; FILE.svg for the timeline as a drawing")
    private Path out = Path.of("picture.png");

    @Option(names = "--size", defaultValue = "1600x1000", paramLabel = "WxH", description = "in pixels (1600x1000)")
    private String size = "1600x1000";

    @Option(names = "--theme", defaultValue = "light", paramLabel = "light|dark", description = "the look (light)")
    private String theme = "light";

    @Override
    public Integer call() throws Exception {
        Matcher wanted = SIZE.matcher(size);
        if (!wanted.matches() || !within(wanted.group(1)) || !within(wanted.group(2))) {
            throw new Refused("\"" + size + "\" is not a size. Say width and height from " + SMALLEST + " to " + LARGEST
                    + ", such as 1600x1000.");
        }
        if (!theme.equals("light") && !theme.equals("dark")) {
            throw new Refused("The theme is light or dark, not \"" + theme + "\".");
        }
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".svg") && !screen.equalsIgnoreCase("timeline")) {
            throw new Refused("Only the timeline is a drawing that can be written as SVG. Write the others as PNG.");
        }
        draw(Integer.parseInt(wanted.group(1)), Integer.parseInt(wanted.group(2)));
        if (json()) {
            screen().json(new Answer().put("file", out.toString()).object());
        } else {
            screen().say("Drew " + screen + " into " + out);
        }
        return Exit.DONE;
    }

    private void draw(int width, int height) throws Exception {
        String others =
                face().windows().picture(face().place(), folder(), screen, width, height, theme.equals("dark"), out);
        if (others != null) {
            throw new Refused("There is no screen \"" + screen + "\". There are: " + others + ".");
        }
    }

    private static boolean within(String number) {
        int pixels = Integer.parseInt(number);
        return pixels >= SMALLEST && pixels <= LARGEST;
    }
}
