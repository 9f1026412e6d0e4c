package uk.ourplan.core.law.planning.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.DirectoryEntry;
import uk.ourplan.tenant.policy.GuidanceLink;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * How the council's directory and its guidance stand, in figures: what is listed and how old its prices are (INFO-08), which
 * steps have a document of the council's own (INFO-09), and which documents are to be looked at again (RECORD-08).
 */
public final class GuidanceInFigures {

    /** How many lines there are, whatever the policy says. */
    public static final int LINES = 3;

    private GuidanceInFigures() {}

    /**
     * One line.
     *
     * @param says what it is about, {@code counted} what exactly is counted
     * @param figures what each counts, in the order in which they are told
     */
    public record Line(
            String rule,
            String item,
            String says,
            String counted,
            Map<String, Long> figures,
            List<SettingRead> settings) {}

    public static List<Line> of(CouncilPolicy policy) {
        InEffect<List<GuidanceLink>> links = policy.read(Settings.GUIDANCE_LINKS);
        return List.of(directory(policy), steps(links), days(links, policy));
    }

    private static Line directory(CouncilPolicy policy) {
        List<DirectoryEntry> entries = PricesAndServices.directory(policy, null, null);
        Map<String, Long> kinds = new TreeMap<>();
        entries.forEach(entry -> kinds.merge(entry.scope() + ", " + entry.type(), 1L, Long::sum));
        Map<String, Long> figures = new LinkedHashMap<>(kinds);
        figures.put(
                "With a price older than the council's limit",
                entries.stream()
                        .map(DirectoryEntry::price)
                        .filter(Objects::nonNull)
                        .filter(price -> PricesAndServices.isOld(price, policy))
                        .count());
        figures.put("Services that prevent, reduce or delay needs", (long)
                PricesAndServices.prevention(policy).size());
        return new Line(
                "INFO-08",
                "directory",
                "The council's directory of services",
                "Entries of the directory by scope and type, old prices among them, and prevention services.",
                figures,
                List.of(policy.read(Settings.PRICE_MAX_AGE_DAYS).read()));
    }

    private static Line steps(InEffect<List<GuidanceLink>> links) {
        long covered = links.value().stream()
                .filter(link -> !GuidanceAtAStep.isGivenUp(link.address()))
                .map(GuidanceLink::step)
                .distinct()
                .count();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("Steps with a document of the council's own", covered);
        figures.put("Steps with national ones alone", GuidanceStep.values().length - covered);
        figures.put(
                "Documents at an address that was given up, hidden",
                links.value().stream()
                        .filter(link -> GuidanceAtAStep.isGivenUp(link.address()))
                        .count());
        return new Line(
                "INFO-09",
                "steps",
                "Guidance at each step",
                "Steps of planning, by whether a document of the council's own is shown there.",
                figures,
                List.of(links.read()));
    }

    private static Line days(InEffect<List<GuidanceLink>> links, CouncilPolicy policy) {
        long undated = links.value().stream()
                .filter(link -> GuidanceAtAStep.due(link, policy) == null)
                .count();
        long overdue = links.value().stream()
                .filter(link -> GuidanceAtAStep.isOverdue(GuidanceAtAStep.due(link, policy), policy.on()))
                .count();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("Due to be looked at again", overdue);
        figures.put("Before their day", links.value().size() - overdue - undated);
        figures.put("Shown with the day of the last update alone", undated);
        return new Line(
                "RECORD-08",
                "documents",
                "Guidance that is to be looked at again",
                "The council's documents, by whether the day on which they are looked at again has passed.",
                figures,
                List.of(
                        links.read(),
                        policy.read(Settings.GUIDANCE_RECHECK_MONTHS).read()));
    }
}
