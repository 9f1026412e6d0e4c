package uk.ourplan.core.law.planning.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * The words for the seven topics that everybody is told about while planning: the council's where it has some, otherwise
 * the national ones. Somebody who pays for their own care is told more about arranging it (INFO-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(b)-(c)</a>
 */
public final class TopicsInWords {

    private static final Map<String, String> NATIONAL = national();
    private static final String FOR_SELF_FUNDERS =
            " You pay for your own care. You may arrange it yourself, or ask the council to arrange it; the council may"
                    + " charge for arranging, and tells you what before it does.";

    private TopicsInWords() {}

    /** One topic in words. */
    public record TopicWords(String topic, String text, boolean local) {}

    public static List<TopicWords> of(CouncilPolicy policy, boolean selfFunding) {
        Map<String, String> own = policy.read(Settings.LOCAL_CONTENT_PACK).value();
        return NATIONAL.entrySet().stream()
                .map(topic -> {
                    String local = own.get(topic.getKey());
                    boolean isLocal = local != null && !local.isBlank();
                    String more = selfFunding && topic.getKey().equals("arranging") ? FOR_SELF_FUNDERS : "";
                    return new TopicWords(topic.getKey(), (isLocal ? local : topic.getValue()) + more, isLocal);
                })
                .toList();
    }

    private static Map<String, String> national() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("services_costs", "Which kinds of support could meet your needs, and what they cost.");
        words.put("suitability", "Which ways may suit you and which may not, and what that rests on.");
        words.put("prevention", "What could prevent, delay or reduce needs, and how to get to it.");
        words.put("arranging", "How support is arranged, and by whom.");
        words.put("signoff", "How your plan is signed off, and that a draft may still change.");
        words.put("final_budget", "How the final budget is decided, and that the first figure is not it.");
        words.put(
                "budget_management",
                "How your budget can be managed: by the council, by a direct payment to you, by somebody who holds it for"
                        + " you, or by a mix of these.");
        return words;
    }
}
