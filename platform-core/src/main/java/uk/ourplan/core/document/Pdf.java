package uk.ourplan.core.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;

/** Turns our own well-formed page into PDF/UA-1, and fetches nothing while it does. */
final class Pdf {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final List<Face> FACES = List.of(
            new Face("LiberationSans-Regular.ttf", "Liberation Sans", NORMAL),
            new Face("LiberationSans-Bold.ttf", "Liberation Sans", BOLD),
            // for the scripts and signs that the first lacks
            new Face("DejaVuSans.ttf", "DejaVu Sans", NORMAL));

    static {
        // it tells of letters and addresses that it could not place: those are a person's words, and never logged
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    static byte[] of(String page) {
        var output = new ByteArrayOutputStream(128 * 1024);
        try {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Ourplan")
                    .withHtmlContent(page, null)
                    .useUriResolver((base, uri) -> null)
                    .useUnicodeBidiSplitter(RightToLeft::splitter)
                    .useUnicodeBidiReorderer(RightToLeft.order())
                    .toStream(output);
            for (var moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, moment);
            }
            FACES.forEach(face -> builder.useFont(
                    face::open,
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT)));
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return output.toByteArray();
    }

    private record Face(String file, String family, int weight) {

        InputStream open() {
            var font = Pdf.class.getResourceAsStream("fonts/" + file);
            if (font == null) {
                throw new IllegalStateException("The jar lacks the font " + file + ".");
            }
            return font;
        }
    }
}
