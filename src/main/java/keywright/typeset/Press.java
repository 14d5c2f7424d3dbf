package keywright.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Apache FOP with the fonts of the program: XSL-FO with {@code math} elements in, PDF out. */
final class Press {
    private final FopFactory factory;

    Press() {
        var configuration = Configuration.xml().getBytes(StandardCharsets.UTF_8);
        try {
            var base = URI.create("nowhere:/");
            factory = new FopConfParser(new ByteArrayInputStream(configuration), base, new Fonts())
                    .getFopFactoryBuilder()
                    .build();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] print(String fo, Instant date) throws SAXException {
        var out = new ByteArrayOutputStream();
        try {
            var agent = factory.newFOUserAgent();
            agent.setCreationDate(Date.from(date));
            agent.setProducer("Keywright");
            agent.setCreator("Keywright");
            agent.getEventBroadcaster().addEventListener(event -> {});
            var fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            var formulas = new FormulaFilter(new FoSetting());
            formulas.setParent(parsers.newSAXParser().getXMLReader());
            formulas.setContentHandler(fop.getDefaultHandler());
            formulas.parse(new InputSource(new StringReader(fo)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
