package uk.ourplan.core.law.planning.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.guidance.TopicsInWords.TopicWords;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.IsfState;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.MoneySettings.Material;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.Settings;

/**
 * What the council says of the budget and of the ways to manage it, shown before either comes up: whether it offers individual
 * service funds (ISF-01), what a budget buys (BUDGET-15), and what there is to give and who to meet about direct payments (DP-01,
 * DP-02).
 *
 * @see "Care and support statutory guidance, 11.30"
 */
public final class WordsOfTheBudget {

    private WordsOfTheBudget() {}

    /** In the order in which they come up; nothing of what the council has not said. */
    public static List<TopicWords> of(CouncilPolicy policy) {
        List<TopicWords> words = new ArrayList<>();
        funds(policy).ifPresent(text -> words.add(new TopicWords("individual_service_funds", text, true)));
        policy.read(MoneySettings.WHAT_A_BUDGET_BUYS)
                .value()
                .ifPresent(text -> words.add(new TopicWords("what_a_budget_can_buy", text, true)));
        List<Material> pack = policy.read(MoneySettings.PAYMENT_MATERIAL).value();
        if (!pack.isEmpty()) {
            words.add(new TopicWords(
                    "to_give_about_direct_payments",
                    pack.stream().map(Material::told).collect(Collectors.joining("; ", "", ".")),
                    true));
        }
        List<ServiceContact> peers = policy.read(MoneySettings.PEER_SUPPORT).value();
        if (!peers.isEmpty()) {
            words.add(new TopicWords("others_who_use_direct_payments", told(peers), true));
        }
        return words;
    }

    private static Optional<String> funds(CouncilPolicy policy) {
        return policy.ifDecided(Settings.ISF_STATE).map(InEffect::value).map(state -> {
            String own = policy.read(MoneySettings.FUND_WORDS)
                    .value()
                    .map(text -> " " + text)
                    .orElse("");
            return said(state, policy) + own;
        });
    }

    private static String said(IsfState state, CouncilPolicy policy) {
        return switch (state) {
            case OFFERED -> "This council offers them.";
            case OFFERED_BY_LIST ->
                "This council offers them with: "
                        + told(policy.read(Settings.ISF_HOLDERS).value());
            case NOT_YET_OFFERED ->
                "This council does not offer them yet. Record a request; it is answered"
                        + policy.read(MoneySettings.FUND_REQUESTS)
                                .value()
                                .map(team -> " by " + team.told())
                                .orElse("") + ".";
        };
    }

    private static String told(List<ServiceContact> contacts) {
        return contacts.stream().map(ServiceContact::told).collect(Collectors.joining("; ", "", "."));
    }
}
