package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.ending.AskedBy;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.CareHome;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.plan.MoneySection;

/**
 * The plan of somebody who pays for themselves is kept while the council manages the support or a best-interests decision keeps it
 * (SELF-06). In a care home it ends on the person's wish alone, or that of whoever decides lawfully for them, where nothing requires it
 * (SELF-07): an agreement of the council to keep it, which stands on record until it is taken back, does (SELF-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(3)</a>
 */
final class PlanOfASelfFunder {

    private PlanOfASelfFunder() {}

    /** What keeps the plan of somebody in the community who pays, whatever they choose. */
    static List<EndLack> kept(EndingOnDesk d) {
        if (!d.isOn(EndGround.OWN_ARRANGEMENTS_REQUEST)) {
            return List.of();
        }
        List<EndLack> lacks = new ArrayList<>();
        boolean managed = d.desk()
                .section(MoneySection.class)
                .map(MoneySection::selfFunder)
                .filter(own -> own.setting() != FundingSetting.CARE_HOME
                        && own.choice() == SelfFunderChoice.ARRANGE_AND_MANAGE)
                .isPresent();
        if (managed && !Boolean.TRUE.equals(d.arranging().intendsOwn())) {
            lacks.add(stops(
                            AGREE,
                            "SELF-06",
                            "The council arranges and manages this person's support, so the plan is kept.",
                            "Where they change to arranging and managing it themselves, record that first.")
                    .under("Care Act 2014 s.18(3)")
                    .at("arranging.intends_own"));
        }
        boolean bestInterests = Boolean.FALSE.equals(d.request().hasCapacity())
                && d.said().keeping() != null
                && !blank(d.said().keeping().bestInterests());
        if (bestInterests) {
            lacks.add(stops(
                            AGREE,
                            "SELF-06",
                            "A decision in the person's best interests to keep the plan stands.",
                            "Keep the plan; it may end once that decision is taken back.")
                    .under("Mental Capacity Act 2005 s.4 (unverified)")
                    .at("keeping.best_interests"));
        }
        return lacks;
    }

    /** The wish, and what requires the plan besides capacity and risk. */
    static List<EndLack> inACareHome(EndingOnDesk d, CareHome home) {
        List<EndLack> lacks = new ArrayList<>();
        d.desk()
                .beside()
                .charging()
                .keptOn(d.on())
                .ifPresent(agreed -> lacks.add(stops(
                                AGREE,
                                "SELF-12",
                                "The council agreed on " + Days.inWords(agreed.on()) + " to keep this plan.",
                                "Take the agreement back with its reasons first, under “Charges”, or keep the plan.")
                        .at("care_home.agreed_to_keep")));
        if (EndingOnDesk.hasAftercare(d.desk().circumstances(), d.on())) {
            lacks.add(stops(
                            AGREE,
                            "SELF-07",
                            "After-care under section 117 runs, which requires the plan.",
                            "Keep the plan until the after-care has ended.")
                    .under("Mental Health Act 1983 s.117")
                    .at("ground"));
        }
        if (home.wished() == null || d.isFuture(home.wished())) {
            lacks.add(wish("Nobody recorded that the person wishes the plan to end.", "wished"));
        } else if (!isTheirs(d, home)) {
            lacks.add(wish(
                    Boolean.FALSE.equals(d.arranging().hasCapacity())
                            ? "The wish is not that of a lawful representative who is named."
                            : "The person can decide this, and the wish is not their own.",
                    "wished_by"));
        }
        return lacks;
    }

    private static boolean isTheirs(EndingOnDesk d, CareHome home) {
        return Boolean.FALSE.equals(d.arranging().hasCapacity())
                ? home.wishedBy() == AskedBy.REPRESENTATIVE && !blank(home.wishedByName())
                : home.wishedBy() == AskedBy.PERSON;
    }

    private static EndLack wish(String says, String field) {
        return stops(
                        AGREE,
                        "SELF-07",
                        says,
                        "Ask the person, or whoever decides lawfully for them; without the wish the plan stays.")
                .at("care_home." + field);
    }
}
