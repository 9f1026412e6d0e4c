package uk.ourplan.web.record;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.language.person.part.PartName;

/** The ways to the parts of a person's record; an address names the record and the part, never the person. */
public final class RecordNavigation {

    private RecordNavigation() {}

    public static Anchor link(String text, UUID person, PartName part) {
        return Pieces.link(text, path(person, part));
    }

    /** Where this field of the part is written. */
    public static Anchor link(String text, UUID person, PartName part, @Nullable String at) {
        return Pieces.link(
                text, path(person, part) + "?at=" + URLEncoder.encode(at == null ? "" : at, StandardCharsets.UTF_8));
    }

    static String path(UUID person, PartName part) {
        return "people/" + person + "/record/" + part.code().replace('_', '-');
    }
}
