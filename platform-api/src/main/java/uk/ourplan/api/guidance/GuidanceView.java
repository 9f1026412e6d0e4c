package uk.ourplan.api.guidance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.GuidanceStep;

/**
 * What helps at one step.
 *
 * @param documents the council's own before the national ones
 * @param tools the council's tools for conversations, those for this step first
 * @param services the directory; empty at steps that are not about support
 * @param prevention services that prevent, reduce or delay needs; empty at steps that are not about support
 * @param topics the words for the seven topics that everybody is told about; empty at steps that are not about support
 */
public record GuidanceView(
        GuidanceStep step,
        List<Document> documents,
        List<Tool> tools,
        List<Service> services,
        List<Service> prevention,
        List<TopicText> topics) {

    /** One document with its day; {@code overdue} where it is due to be looked at again. */
    public record Document(
            String title,
            String address,
            boolean local,
            @Nullable LocalDate updatedOn,
            boolean overdue) {}

    /** One tool and what it helps to talk about. */
    public record Tool(
            String name, String purpose, @Nullable String address) {}

    /**
     * One service or group.
     *
     * @param price in words with the day on which somebody looked; {@code null} where none is known
     * @param oldPrice whether that is longer ago than the council allows
     */
    public record Service(
            String name,
            String kind,
            String offers,
            String contact,
            @Nullable String price,
            boolean oldPrice) {}

    /** The words for one topic. */
    public record TopicText(String topic, String text, boolean local) {}
}
