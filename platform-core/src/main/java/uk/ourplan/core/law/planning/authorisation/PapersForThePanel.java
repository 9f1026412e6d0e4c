package uk.ourplan.core.law.planning.authorisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.TheIndicativeBudget;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Indicative;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PanelForm;
import uk.ourplan.tenant.policy.PanelInbox;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.Settings;

/**
 * What goes to panel with a plan: the form of the person's client group on that day, the inbox of the practitioner's team, and the
 * result of the cost tool, or a figure entered by hand with its working (AUTH-09).
 *
 * @param form {@code null} where the group has none, which is for an administrator to mend
 * @param inbox {@code null} where the team has none, likewise
 * @param calculated what the cost tool comes to a week
 * @param entered the indicative budget that was entered, where it says how it was worked out
 */
public record PapersForThePanel(
        @Nullable String form,
        @Nullable String inbox,
        @Nullable Money calculated,
        @Nullable Money entered) {

    /** Where one form serves everybody. */
    public static final String ONE_FORM = "The panel’s form";

    /** Where one inbox serves every team. */
    public static final String ONE_INBOX = "The panel’s inbox";

    /** On the day of this policy; a form that replaces the others counts from its own day. */
    public static PapersForThePanel of(
            PlanOnDesk desk, @Nullable String clientGroup, @Nullable String team, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        String group = clientGroup == null && money.complexRate() != null
                ? money.complexRate().clientGroup()
                : clientGroup;
        return new PapersForThePanel(
                form(group, policy.read(PanelSettings.PANEL_FORMS).value()),
                inbox(team, policy.read(PanelSettings.PANEL_INBOXES).value()),
                policy.read(Settings.COST_CALCULATOR)
                        .value()
                        .flatMap(tool ->
                                TheIndicativeBudget.of(money.budgetTalk().priced(), desk.needs(), tool))
                        .map(TheIndicativeBudget.Working::weekly)
                        .orElse(null),
                entered(money));
    }

    private static @Nullable String form(@Nullable String group, List<PanelForm> forms) {
        return forms.isEmpty()
                ? ONE_FORM
                : forms.stream()
                        .filter(one -> one.clientGroup().equals(group))
                        .map(PanelForm::form)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String inbox(@Nullable String team, List<PanelInbox> inboxes) {
        return inboxes.isEmpty()
                ? ONE_INBOX
                : inboxes.stream()
                        .filter(one -> one.team().equals(team))
                        .map(PanelInbox::inbox)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Money entered(MoneySection money) {
        Indicative indicative = money.indicative();
        Long weekly = indicative == null ? null : indicative.weeklyPence();
        boolean worked = indicative != null
                && !(PlanOnDesk.blank(indicative.by())
                        && PlanOnDesk.blank(money.budgetTalk().overrideReason()));
        return weekly != null && worked ? new Money(weekly) : null;
    }

    /** Why it cannot go to panel; empty where it can. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (calculated == null && entered == null) {
            lacks.add(
                    "The papers carry what the cost tool comes to: price the needs, or enter the figure with its reason.");
        }
        return lacks;
    }
}
