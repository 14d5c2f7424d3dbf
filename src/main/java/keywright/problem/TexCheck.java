package keywright.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses TeX that reads or writes files, starts programs, redefines or hides commands, or has unmatched braces. */
final class TexCheck {
    private static final Set<String> REFUSED = Set.of("""
            input include includeonly includegraphics includepdf includesvg includestandalone inputminted import
            subimport subfile subfileinclude endinput InputIfFileExists IfFileExists CatchFileDef CatchFileEdef
            VerbatimInput verbatiminput lstinputlisting pgfplotstableread bibliography addbibresource externaldocument
            filecontents openin openout closein closeout read readline write immediate newread newwrite special
            shipout output catcode lccode uccode csname endcsname UseName ExpandArgs scantokens makeatletter
            ExplSyntaxOn def edef gdef xdef let futurelet newcommand renewcommand providecommand DeclareRobustCommand
            NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand newenvironment
            renewenvironment NewDocumentEnvironment RenewDocumentEnvironment newtoks toks toksdef chardef mathchardef
            countdef dimendef skipdef everypar everymath everydisplay everyhbox everyvbox everyjob everycr everyeof
            AtBeginDocument AtEndDocument AddToHook usepackage RequirePackage documentclass document directlua
            latexlua latelua luaexec luacode ShellEscape loop repeat jobname
            """.strip().split("\\s+"));
    private static final Pattern WORD = Pattern.compile("\\\\([A-Za-z@]+)\\*?|\\\\.", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\s*\\{([^{}]*)\\}");
    private static final Pattern ENVIRONMENT = Pattern.compile("[A-Za-z]+\\*?");

    private record Open(String what, int start, int end) {}

    private final Written tex;
    private final boolean raw;
    private final Diagnostics out;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private TexCheck(Written tex, boolean raw, Diagnostics out) {
        this.tex = tex;
        this.raw = raw;
        this.out = out;
    }

    /** Checks a formula. */
    static void math(Written tex, Diagnostics out) {
        new TexCheck(tex, false, out).check();
    }

    /** Checks a passage of LaTeX, which may hold comments. */
    static void raw(Written tex, Diagnostics out) {
        new TexCheck(tex, true, out).check();
    }

    private void check() {
        var hidden = tex.text().indexOf("^^");
        if (hidden >= 0) {
            error(hidden, hidden + 2, "'^^' is refused: it can hide a command");
        }
        while (at < tex.text().length()) {
            switch (tex.text().charAt(at)) {
                case '\\' -> word();
                case '{' -> open.push(new Open("{", at, ++at));
                case '}' -> close("{", "'}'", at, ++at);
                case '%' -> comment();
                default -> at++;
            }
        }
        open.forEach(left -> error(left.start(), left.end(), "'" + shown(left.what()) + "' is never closed"));
    }

    private void word() {
        var word = WORD.matcher(tex.text()).region(at, tex.text().length());
        if (!word.lookingAt()) {
            error(at, at + 1, "a backslash at the end");
            at++;
            return;
        }
        var start = at;
        at = word.end();
        var name = word.group(1) == null ? "" : word.group(1);
        if (refused(name)) {
            error(start, word.end(1), "'\\" + name + "' is refused");
        } else if (name.equals("begin") || name.equals("end")) {
            environment(name.equals("begin"), start);
        }
    }

    private void environment(boolean begin, int start) {
        var argument = NAME.matcher(tex.text()).region(at, tex.text().length());
        var name = argument.lookingAt() ? argument.group(1).strip() : "";
        if (!ENVIRONMENT.matcher(name).matches() || refused(name.replace("*", ""))) {
            error(start, at, "this environment is refused");
            return;
        }
        at = argument.end();
        if (begin) {
            open.push(new Open(name, start, at));
        } else {
            close(name, "'\\end{" + name + "}'", start, at);
        }
    }

    private static boolean refused(String name) {
        return REFUSED.contains(name)
                || REFUSED.contains("end" + name)
                || name.startsWith("pdf")
                || name.startsWith("lua")
                || name.contains("@");
    }

    private void close(String what, String shown, int start, int end) {
        if (!open.isEmpty() && open.peek().what().equals(what)) {
            open.pop();
        } else {
            var wanted =
                    open.isEmpty() ? "nothing is open" : "'" + shown(open.peek().what()) + "' is open";
            error(start, end, shown + " closes nothing: " + wanted);
        }
    }

    private static String shown(String what) {
        return what.equals("{") ? what : "\\begin{" + what + "}";
    }

    private void comment() {
        if (!raw) {
            error(at, at + 1, "'%' would hide the rest of the formula", "write \\%");
            at++;
            return;
        }
        hiddenWords(at);
    }

    /** A comment opens and closes nothing; what it names is refused all the same. */
    private void hiddenWords(int start) {
        var newline = tex.text().indexOf('\n', start);
        var end = newline < 0 ? tex.text().length() : newline;
        var word = WORD.matcher(tex.text()).region(start, end);
        while (word.find()) {
            if (word.group(1) != null && refused(word.group(1))) {
                error(word.start(), word.end(1), "'\\" + word.group(1) + "' is refused");
            }
        }
        at = end;
    }

    private void error(int start, int end, String message) {
        error(start, end, message, "");
    }

    private void error(int start, int end, String message, String hint) {
        out.error(tex.place(start, end), message, hint);
    }
}
