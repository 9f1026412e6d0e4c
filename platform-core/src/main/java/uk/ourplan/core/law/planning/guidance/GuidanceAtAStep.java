package uk.ourplan.core.law.planning.guidance;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.GuidanceLink;
import uk.ourplan.tenant.policy.Settings;

/**
 * The documents shown at a step: the council's own before the national ones, each with its day. One that is due to be
 * looked at again is marked; one at an address that has been given up is left out (INFO-09, RECORD-08). Local guidance may
 * add to what the law asks, never take away: it is shown, and decides nothing.
 */
public final class GuidanceAtAStep {

    /** Sites that government gave up; what stood there moved or is gone. */
    private static final Set<String> GIVEN_UP = Set.of(
            "www.dh.gov.uk",
            "dh.gov.uk",
            "www.direct.gov.uk",
            "direct.gov.uk",
            "www.doh.gov.uk",
            "www.dwp.gov.uk",
            "www.communities.gov.uk",
            "www.csci.gov.uk",
            "www.businesslink.gov.uk");

    private GuidanceAtAStep() {}

    /**
     * One document.
     *
     * @param updatedOn {@code null} for a national one, whose day its publisher keeps
     * @param due the last day before it is to be looked at again; {@code null} where none is set
     */
    public record Shown(
            String title,
            String address,
            boolean local,
            @Nullable LocalDate updatedOn,
            @Nullable LocalDate due,
            boolean overdue) {}

    public static List<Shown> of(GuidanceStep step, CouncilPolicy policy) {
        return Stream.concat(
                        policy.read(Settings.GUIDANCE_LINKS).value().stream()
                                .filter(link -> link.step() == step && !isGivenUp(link.address()))
                                .map(link -> shown(link, policy)),
                        NationalGuidance.at(step).stream())
                .toList();
    }

    private static Shown shown(GuidanceLink link, CouncilPolicy policy) {
        LocalDate due = due(link, policy);
        return new Shown(link.title(), link.address(), true, link.updatedOn(), due, isOverdue(due, policy.on()));
    }

    /** The review date where one is set, otherwise the last update and the council's recheck period. */
    static @Nullable LocalDate due(GuidanceLink link, CouncilPolicy policy) {
        return link.reviewOn() != null
                ? link.reviewOn()
                : policy.read(Settings.GUIDANCE_RECHECK_MONTHS)
                        .value()
                        .map(link.updatedOn()::plusMonths)
                        .orElse(null);
    }

    /** On the day after it, not on it. */
    static boolean isOverdue(@Nullable LocalDate due, LocalDate today) {
        return due != null && today.isAfter(due);
    }

    static boolean isGivenUp(String address) {
        String host = URI.create(address).getHost();
        return host != null && GIVEN_UP.contains(host);
    }
}
