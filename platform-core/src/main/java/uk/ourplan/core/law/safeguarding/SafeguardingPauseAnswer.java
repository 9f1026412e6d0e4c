package uk.ourplan.core.law.safeguarding;

import java.util.List;

/** Whether the choice may be recorded, whether interim support is required first, and who was not consulted. */
public record SafeguardingPauseAnswer(
        boolean mayRecord, boolean interimSupportRequired, List<SafeguardingPauseFacts.Party> missingConsultation) {

    public SafeguardingPauseAnswer {
        missingConsultation = List.copyOf(missingConsultation);
    }
}
