package uk.ourplan.web.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.language.plan.SectionName;

/** The ways to a plan; an address names the plan and the section, never the person. */
public final class PlanNavigation {

    private PlanNavigation() {}

    public static Anchor link(String text, UUID plan) {
        return Pieces.link(text, path(plan));
    }

    /** To where in the plan something is done; {@code field} is a path such as {@code needs[N1].how}. */
    public static Anchor link(String text, UUID plan, SectionName section, @Nullable String field) {
        String at = field == null ? "" : "?at=" + URLEncoder.encode(field, StandardCharsets.UTF_8);
        return Pieces.link(text, path(plan, section) + at);
    }

    public static void open(UI ui, UUID plan) {
        ui.navigate(path(plan));
    }

    static String path(UUID plan) {
        return "plans/" + plan;
    }

    static String path(UUID plan, SectionName section) {
        return path(plan) + "/" + section.code().replace('_', '-');
    }

    /** The way to what was determined about a plan, beside what would be determined now. */
    public static Anchor thenAndNow(UUID plan) {
        return Pieces.link("Then and now", path(plan) + "/then-and-now");
    }

    /** The way to who else makes the plan. */
    static String given(UUID plan) {
        return path(plan) + "/written-by-others";
    }

    /** The way to what became known about a plan after it was written. */
    public static Anchor notices(UUID plan) {
        return Pieces.link("What happened since", path(plan) + "/notices");
    }

    /** How the plan was made: notes, tools, and the quality checklist. */
    static String notes(UUID plan) {
        return path(plan) + "/notes";
    }

    static String agreement(UUID plan) {
        return path(plan) + "/agreement";
    }
}
