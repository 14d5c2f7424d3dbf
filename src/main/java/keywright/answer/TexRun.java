package keywright.answer;

/** Letters that stand together in TeX and are a name all the same: {@code log}, {@code pi}, a declared one. */
record TexRun(String text, Reading reading) {
    /** The name that starts here; empty if a letter stands for itself. */
    String at(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) < 128 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        for (int to = end; to > from + 1; to--) {
            var run = text.substring(from, to);
            if (name(run, text.startsWith("_", to))) {
                return run;
            }
        }
        return "";
    }

    private boolean name(String run, boolean indexed) {
        var function = reading.function(run).isPresent() && Character.isLowerCase(run.charAt(0));
        return reading.names().containsKey(run)
                || run.equals("pi")
                || (indexed && (run.equals("sum") || run.equals("prod")))
                || (function && (run.length() > 2 || run.equals("ln")));
    }
}
