package keywright.problem;

import org.commonmark.node.CustomBlock;

/** A formula between double dollars that starts a line; its text is in its source spans. */
final class MathBlock extends CustomBlock {}
