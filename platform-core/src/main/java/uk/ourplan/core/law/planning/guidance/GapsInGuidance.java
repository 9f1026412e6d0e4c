package uk.ourplan.core.law.planning.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.GuidanceLink;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * What the council's administrators are told of its guidance: steps without a document of its own, documents to be looked
 * at again or at an address that was given up, old prices, and lists that are empty (INFO-08, INFO-09, RECORD-08).
 */
public final class GapsInGuidance {

    private static final int DAYS_A_YEAR = 365;

    private GapsInGuidance() {}

    /** A telephone number that nobody looked at for a year may lead nowhere (PROVIDER-20). */
    private static Optional<Gap> helpline(CouncilPolicy policy) {
        try {
            return policy.read(ConcernSettings.HELPLINE)
                    .value()
                    .filter(line -> line.checkedOn().plusDays(DAYS_A_YEAR).isBefore(policy.on()))
                    .map(line -> new Gap(
                            "provider.whistleblowing_helpline",
                            "The whistleblowing helpline was last checked on " + Days.inWords(line.checkedOn())
                                    + ". Check it again."));
        } catch (SettingNotDecided undecided) {
            return Optional.empty();
        }
    }

    /** One thing to see to. */
    public record Gap(String setting, String says) {}

    public static List<Gap> of(CouncilPolicy policy) {
        List<Gap> gaps = new ArrayList<>();
        List<GuidanceLink> links = policy.read(Settings.GUIDANCE_LINKS).value();
        links.stream()
                .filter(link -> GuidanceAtAStep.isGivenUp(link.address()))
                .forEach(link -> gaps.add(new Gap(
                        "guidance.links",
                        "“" + link.title() + "” stands at an address that was given up. It is hidden; find where it"
                                + " stands now.")));
        links.stream()
                .filter(link -> GuidanceAtAStep.isOverdue(GuidanceAtAStep.due(link, policy), policy.on()))
                .forEach(link -> gaps.add(new Gap(
                        "guidance.links",
                        "“" + link.title() + "”, last updated on " + Days.inWords(link.updatedOn())
                                + ", is due to be looked at again.")));
        Set<GuidanceStep> covered = links.stream().map(GuidanceLink::step).collect(Collectors.toSet());
        Arrays.stream(GuidanceStep.values())
                .filter(step -> !covered.contains(step))
                .forEach(step -> gaps.add(new Gap(
                        "guidance.links",
                        "No document of the council's own is shown at the step "
                                + step.code().replace('_', ' ') + "; staff see the national ones only.")));
        PricesAndServices.directory(policy, null, null).stream()
                .filter(entry -> entry.price() != null && PricesAndServices.isOld(entry.price(), policy))
                .forEach(entry ->
                        gaps.add(new Gap("info.directory", "The price of “" + entry.name() + "” is old. Check it.")));
        if (PricesAndServices.directory(policy, null, null).isEmpty()) {
            gaps.add(new Gap("info.directory", "The directory of services is empty."));
        }
        if (PricesAndServices.prevention(policy).isEmpty()) {
            gaps.add(new Gap(
                    "info.prevention_services", "No service that prevents, reduces or delays needs is listed."));
        }
        if (policy.read(MoneySettings.PEER_SUPPORT).value().isEmpty()) {
            gaps.add(new Gap(
                    "dp.peer_support_contacts",
                    "No group is listed whose members can tell people how they use direct payments."));
        }
        helpline(policy).ifPresent(gaps::add);
        return List.copyOf(gaps);
    }
}
