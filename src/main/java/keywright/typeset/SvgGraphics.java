package keywright.typeset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/** Draws glyphs, rules and lines as SVG; the pictures that formulas may not have are refused. */
final class SvgGraphics extends AbstractGraphics2D {
    private final Svg svg;

    SvgGraphics(Svg svg) {
        super(false);
        this.svg = svg;
        gc = new GraphicContext(new AffineTransform());
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        svg = other.svg;
    }

    @Override
    public void drawString(String text, float x, float y) {
        var at = getTransform().transform(new Point2D.Float(x, y), null);
        Font font = getFont();
        double size = font.getSize2D() * getTransform().getScaleY();
        var ink = new Lettering.Ink(size, fill());
        text.chars().forEach(code -> svg.lettering().glyph(svg, at, font, code, ink));
    }

    @Override
    public void fill(Shape shape) {
        svg.path(path(shape), fill(), "none", 0);
    }

    @Override
    public void draw(Shape shape) {
        double width = getStroke() instanceof BasicStroke stroke ? stroke.getLineWidth() : 0.04;
        svg.path(path(shape), "none", fill(), width * getTransform().getScaleY());
    }

    private String fill() {
        Color colour = getColor();
        return svg.lettering().colour("#%06x".formatted(colour.getRGB() & 0xFFFFFF));
    }

    private String path(Shape shape) {
        return Svg.path(shape, getTransform());
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void dispose() {}

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException("no device");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException("no metrics");
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("no mixing of colours");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("no copies");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException("no pictures");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException("no pictures");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("no pictures");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw new UnsupportedOperationException("no pictures");
    }
}
