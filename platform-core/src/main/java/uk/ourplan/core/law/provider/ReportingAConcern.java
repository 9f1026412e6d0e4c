package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernSubject;

/**
 * Everybody on the staff can report any organisation, whether or not it stands in a directory; only whose service it is has to be
 * said (PROVIDER-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/5">Care Act 2014 s.5</a>
 */
public final class ReportingAConcern {

    private ReportingAConcern() {}

    /** What is missing, by field; empty where it can be taken. */
    public static Map<String, String> missing(ConcernRecord said) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (said.subject() == null) {
            missing.put("subject", "Say what it is about.");
        }
        if (said.subject() == ConcernSubject.PERSONAL_ASSISTANT) {
            if (blank(said.assistantOrNone().name())) {
                missing.put("assistant.name", "Name the assistant.");
            }
        } else if (blank(said.organisation())) {
            missing.put("organisation", "Name the organisation; it need not stand in any list.");
        }
        if (said.subject() == ConcernSubject.SERVICE && said.category() == null) {
            missing.put("category", "Say whose service it is.");
        }
        if (blank(said.summary())) {
            missing.put("summary", "Say what the concern is.");
        }
        missing.putAll(ProviderWithdraws.unrated(said));
        return missing;
    }
}
