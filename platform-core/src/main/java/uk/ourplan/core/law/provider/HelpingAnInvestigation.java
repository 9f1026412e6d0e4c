package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.or;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Helped;
import uk.ourplan.language.concern.HelpAnswer;

/**
 * Whoever is asked for information or help in an investigation gives it, unless that would prevent a duty under the Care Act or other
 * law; then they say which, and explain it (PROVIDER-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/7">Care Act 2014 s.7</a> (unverified)
 */
public final class HelpingAnInvestigation {

    private HelpingAnInvestigation() {}

    /** Anything but one of the two reasons, with a note, is no answer. */
    public static Map<String, String> mistakes(ConcernRecord said) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        for (int place = 0; place < said.helped().size(); place++) {
            Helped one = said.helped().get(place);
            if (one.answer() == null) {
                mistakes.put(
                        "helped[" + place + "].answer",
                        "Give the help, or choose which of the two legal duties it would prevent.");
            } else if (one.answer() != HelpAnswer.GIVEN && blank(one.note())) {
                mistakes.put("helped[" + place + "].note", "Explain how the duty would be prevented.");
            }
        }
        return mistakes;
    }

    static List<ConcernTask> owed(ConcernOnDesk desk) {
        return desk.commissioning().requests().stream()
                .filter(asked -> desk.said().helped().stream()
                        .noneMatch(one ->
                                one.answer() != null && or(one.request(), "").equals(or(asked.request(), ""))))
                .map(asked -> new ConcernTask(
                        "PROVIDER-12",
                        "help:" + asked.request(),
                        "Help the investigation (" + or(asked.request(), "request") + "): "
                                + or(asked.what(), "see the concern") + ".",
                        "It ends when the help is given, or declined because it would prevent a legal duty.",
                        asked.due(),
                        ConcernTask.PRACTITIONER))
                .toList();
    }
}
