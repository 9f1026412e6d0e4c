package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.yes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Incident;

/**
 * Somebody in an incident is told that the concern is raised and why, and asked whether they may be contacted; how to reach them
 * goes with the notice only on a yes (PROVIDER-06).
 */
public final class ToldOfAnIncident {

    private static final String RULE = "PROVIDER-06";

    private ToldOfAnIncident() {}

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        Incident incident = desk.said().incident();
        if (incident == null || blank(incident.who())) {
            return List.of();
        }
        List<ConcernLack> lacks = new ArrayList<>();
        if ((incident.told() == null || blank(incident.toldWhy())) && blank(incident.notTold())) {
            lacks.add(ConcernLack.warns(
                    RULE,
                    "The person in the incident has not been told that a concern is raised, and why.",
                    "Tell them and record the day and the reason given, or say why they are not told.",
                    "incident.told"));
        }
        if (incident.consents() == null && blank(incident.notAsked())) {
            lacks.add(ConcernLack.warns(
                    RULE,
                    "The person in the incident was not asked whether they may be contacted.",
                    "Ask them, or say why they are not asked.",
                    "incident.consents"));
        }
        return lacks;
    }

    /** The concern as its notice carries it: how to reach somebody only where they agreed. */
    public static ConcernRecord asNotified(ConcernRecord said) {
        Incident incident = said.incident();
        if (incident == null || yes(incident.consents())) {
            return said;
        }
        return with(
                said,
                new Incident(
                        incident.who(),
                        incident.told(),
                        incident.toldWhy(),
                        incident.notTold(),
                        incident.consents(),
                        null,
                        incident.notAsked()));
    }

    private static ConcernRecord with(ConcernRecord said, @Nullable Incident incident) {
        return new ConcernRecord(
                said.subject(),
                said.organisation(),
                said.category(),
                said.summary(),
                said.service(),
                said.affected(),
                said.nobodyAffected(),
                said.nobodyNote(),
                incident,
                said.assistant(),
                said.withdrawal(),
                said.served(),
                said.helped());
    }
}
