package keywright.problem;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** CommonMark with tables and with formulas between dollars, which no other rule of Markdown may touch. */
final class Markdown {
    private static final String FENCE = "$$";
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new InlineFactory())
            .customBlockParserFactory(new BlockFactory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** Where the double dollar stands that closes a formula; −1 if there is none. A backslash protects what follows. */
    static int closing(CharSequence text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$' && text.charAt(i + 1) == '$') {
                return i;
            }
        }
        return -1;
    }

    private static final class InlineFactory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return Markdown::inline;
        }
    }

    private static ParsedInline inline(InlineParserState state) {
        var scanner = state.scanner();
        var fence = scanner.matchMultiple('$');
        var open = scanner.position();
        if (fence <= 2 && closed(scanner, "$".repeat(fence))) {
            return ParsedInline.of(new MathInline(fence, true), scanner.position());
        }
        return ParsedInline.of(new MathInline(fence, false), open);
    }

    private static boolean closed(Scanner scanner, String fence) {
        while (scanner.hasNext()) {
            if (scanner.next(fence)) {
                return true;
            }
            if (scanner.next('\\') && !scanner.hasNext()) {
                return false;
            }
            scanner.next();
        }
        return false;
    }

    private static final class BlockFactory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            var start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4
                    || !line.subSequence(start, line.length()).toString().startsWith(FENCE)) {
                return BlockStart.none();
            }
            var end = closing(line, start + FENCE.length());
            var rest = end < 0
                    ? ""
                    : line.subSequence(end + FENCE.length(), line.length()).toString();
            return rest.isBlank() ? BlockStart.of(new MathParser()).atIndex(start) : BlockStart.none();
        }
    }

    private static final class MathParser extends AbstractBlockParser {
        private final MathBlock block = new MathBlock();
        private boolean opened;
        private boolean closed;

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            closed = closing(line.getContent(), opened ? 0 : FENCE.length()) >= 0;
            opened = true;
        }
    }
}
