package keywright.typeset;

import java.awt.Color;
import java.util.List;
import java.util.function.Supplier;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/** A formula set by JLaTeXMath, whose state is shared: one formula is set at a time. Lengths are in em. */
record Formula(Box box) {
    /** The size of text, in points, to which the few lengths that JLaTeXMath has in points are set in proportion. */
    private static final float SIZE = 10.95f;

    private static final Object TURN = new Object();
    /** Commands that would read files or change how later formulas are read. */
    private static final List<String> REFUSED =
            List.of("includegraphics", "jlmExternalFont", "fcfont", "DeclareMathSizes", "magnification");

    static {
        Macros.define();
        REFUSED.forEach(MacroInfo.Commands::remove);
    }

    /**
     * Sets a formula.
     *
     * @throws TypesettingException if it is not well formed or uses an unknown command
     */
    static Formula of(String tex, boolean display) {
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        return inTurn(() -> {
            try {
                var formula = new TeXFormula(Macros.rewritten(tex));
                return new Formula(formula.new TeXIconBuilder()
                        .setStyle(style)
                        .setSize(SIZE)
                        .build()
                        .getBox());
            } catch (RuntimeException | StackOverflowError e) {
                throw new TypesettingException(new Trouble.BadFormula(tex, String.valueOf(e.getMessage())), e);
            }
        });
    }

    double width() {
        return box.getWidth();
    }

    double height() {
        return box.getHeight();
    }

    double depth() {
        return box.getDepth();
    }

    /** Draws the formula, an em being {@code scale} units, its top left corner at the origin. */
    void draw(Svg svg, double scale, Color colour) {
        inTurn(() -> {
            var graphics = new SvgGraphics(svg);
            graphics.setColor(colour);
            graphics.scale(scale, scale);
            box.draw(graphics, 0, box.getHeight());
            return this;
        });
    }

    private static <T> T inTurn(Supplier<T> act) {
        synchronized (TURN) {
            return act.get();
        }
    }
}
