package stillwatch.brief.leak;

/** A place in a file: through which entries, pages and objects one comes to it, and how many containers deep. */
record Where(String file, String place, int depth) {
    static Where of(String file) {
        return new Where(file, "", 0);
    }

    Where part(String name) {
        return new Where(file, at(name), depth);
    }

    Where inside(String name) {
        return new Where(file, at(name), depth + 1);
    }

    String at(String more) {
        if (more.isEmpty()) {
            return place;
        }
        return place.isEmpty() ? more : place + ", " + more;
    }
}
