package keywright.render;

/**
 * A part of a formula after which a line may end.
 *
 * @param tex the part, in TeX; every part but the first begins with a relation or a binary operator
 * @param loose the same with {@code \KwLeft} for {@code \left} and so on, because brackets that grow with what they
 *     enclose cannot be broken
 * @param depth how many brackets are open where the part begins
 */
public record Piece(String tex, String loose, int depth) {}
