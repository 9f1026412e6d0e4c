package uk.ourplan.core.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import uk.ourplan.core.document.AdvocacyReferral;
import uk.ourplan.core.law.WorkingDays;
import uk.ourplan.core.law.planning.involvement.AnAdvocateInTime;
import uk.ourplan.core.law.planning.involvement.WhoIsThere;
import uk.ourplan.language.need.Difficulty;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.AdvocateKind;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.tenant.policy.AdvocacyService;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** Gathers what the referral to an advocacy service says: no more of the person than the service needs (ADVOCACY-04). */
public final class ReferralOfAPlan {

    private ReferralOfAPlan() {}

    /**
     * The referral, under the policy that the plan was laid out with.
     *
     * @param council its name as its letters bear it
     * @param by who refers
     */
    public static AdvocacyReferral.Referral of(LaidOut laid, String council, String by) {
        CouncilPolicy policy = laid.standing().law().policy();
        Advocacy said = laid.plan()
                .content()
                .section(PeopleInvolved.class)
                .map(PeopleInvolved::advocacy)
                .orElse(Advocacy.open());
        AdvocateKind kind = said.referral() == null || said.referral().kind() == null
                ? AdvocateKind.CARE_ACT
                : said.referral().kind();
        return new AdvocacyReferral.Referral(
                council,
                services(policy, kind),
                kind.code().replace('_', ' '),
                Objects.requireNonNullElse(said.referred(), policy.on()),
                whose(laid.about().person().person()),
                said.referral() == null ? null : said.referral().reason(),
                reasons(laid, said),
                said.dutyOn(),
                WorkingDays.after(
                        Objects.requireNonNullElse(said.dutyOn(), policy.on()),
                        policy.read(Settings.ADVOCACY_REFERRAL_TARGET_DAYS).value()),
                by);
    }

    /** The services that offer this kind; none where the council has not named any, and the duty stays all the same. */
    private static List<String> services(CouncilPolicy policy, AdvocateKind kind) {
        try {
            return policy.read(Settings.ADVOCACY_PROVIDER).value().stream()
                    .filter(service -> service.kinds().contains(kind.code()))
                    .map(ReferralOfAPlan::told)
                    .toList();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    private static String told(AdvocacyService service) {
        return service.contact().told() + ". " + service.route();
    }

    private static AdvocacyReferral.Whose whose(Person person) {
        String name = String.join(
                        " ",
                        Objects.requireNonNullElse(person.firstNames(), ""),
                        Objects.requireNonNullElse(person.lastName(), ""))
                .strip();
        return new AdvocacyReferral.Whose(
                name, person.dateOfBirth(), person.telephone(), person.communication(), person.interpreter());
    }

    private static List<String> reasons(LaidOut laid, Advocacy said) {
        List<String> reasons = new ArrayList<>();
        WhoIsThere there = there(laid);
        Set<Difficulty> hard = there.difficulties();
        for (Difficulty each : Difficulty.values()) {
            if (hard.contains(each)) {
                reasons.add("Substantial difficulty: "
                        + each.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
            }
        }
        if (AnAdvocateInTime.isOwed(there)) {
            reasons.add(
                    "The duty under section 67 of the Care Act 2014 holds: nobody appropriate supports the person, or one"
                            + " of the two further cases applies.");
        }
        if (said.directInvolvement() != null && !said.directInvolvement()) {
            reasons.add("Involving the person directly is not appropriate.");
        }
        return reasons;
    }

    private static WhoIsThere there(LaidOut laid) {
        return WhoIsThere.of(
                laid.plan().content(),
                laid.about().person().capacity(),
                laid.about().assessment(),
                laid.about().person().circumstances());
    }
}
