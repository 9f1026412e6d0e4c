package uk.ourplan.core.law.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.person.ConsentAnswer;
import uk.ourplan.language.person.DatedConsent;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.part.PeopleAround;

/**
 * Consent is asked for one purpose on one day; what was given ends on the day of its withdrawal, and only what was given can be
 * withdrawn (INVOLVE-04).
 */
final class ConsentOnRecord {

    private ConsentOnRecord() {}

    static List<Objection> objections(PeopleAround after, LocalDate on) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < after.people().size(); i++) {
            PersonAround one = after.people().get(i);
            if (Objection.blank(one.name())) {
                objections.add(new Objection("INVOLVE-02", "people[" + i + "].name", "Say who this is."));
            }
            for (int c = 0; c < one.consents().size(); c++) {
                String at = "people[" + i + "].consents[" + c + "].";
                objections.addAll(ofOne(one.consents().get(c), one.consents(), at, on));
            }
        }
        return objections;
    }

    private static List<Objection> ofOne(DatedConsent consent, List<DatedConsent> all, String at, LocalDate on) {
        List<Objection> objections = new ArrayList<>();
        if (consent.purpose() == null) {
            objections.add(new Objection("INVOLVE-04", at + "purpose", "Say what consent was asked for."));
        }
        if (consent.answer() == null) {
            objections.add(new Objection("INVOLVE-04", at + "answer", "Say what the person answered."));
        }
        LocalDate day = consent.dated();
        if (day == null || day.isAfter(on)) {
            objections.add(
                    new Objection("INVOLVE-04", at + "dated", "Give the day on which they said so, up to today."));
        } else if (consent.answer() == ConsentAnswer.WITHDRAWN
                && consent.purpose() != null
                && DatedConsent.standing(others(all, consent), consent.purpose(), day)
                        .filter(standing -> standing == ConsentAnswer.GIVEN)
                        .isEmpty()) {
            objections.add(new Objection(
                    "INVOLVE-04",
                    at + "answer",
                    "Nothing was given for this purpose before that day, so nothing ends. Record it as refused."));
        }
        return objections;
    }

    private static List<DatedConsent> others(List<DatedConsent> all, DatedConsent but) {
        return all.stream().filter(one -> !one.equals(but)).toList();
    }
}
