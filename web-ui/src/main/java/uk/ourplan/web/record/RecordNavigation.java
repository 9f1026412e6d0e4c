package uk.ourplan.web.record;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.language.person.part.PartName;

/** The ways to the parts of a person's record; an address names the record or the plan and the part, never the person. */
public final class RecordNavigation {

    private RecordNavigation() {}

    public static Anchor link(String text, UUID person, PartName part) {
        return Pieces.link(text, path(person, part));
    }

    /** Where this field of the part is written. */
    public static Anchor link(String text, UUID person, PartName part, @Nullable String at) {
        return Pieces.link(text, path(person, part) + at(at));
    }

    /** The same for the person whose plan this is, with a way back to it. */
    public static Anchor fromPlan(String text, UUID plan, PartName part, @Nullable String at) {
        return Pieces.link(text, "plans/" + plan + "/record/" + code(part) + at(at));
    }

    static String path(UUID person, PartName part) {
        return "people/" + person + "/record/" + code(part);
    }

    private static String at(@Nullable String at) {
        return "?at=" + URLEncoder.encode(at == null ? "" : at, StandardCharsets.UTF_8);
    }

    private static String code(PartName part) {
        return part.code().replace('_', '-');
    }
}
