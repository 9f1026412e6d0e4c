package uk.ourplan.core.exchange.form;

import java.util.List;

/** Ways in which the file of a record can be wrong, each made from a good one by a small change. */
public final class BadFiles {

    private BadFiles() {}

    /** A file with one thing wrong: where that is, and what the refusal says about it. */
    public record Bad(String what, String text, String at, String says) {

        @Override
        public String toString() {
            return what;
        }
    }

    public static List<Bad> all() {
        return List.of(
                bad(
                        "an unknown field at the top",
                        "stage: agreed",
                        "colour: red\nstage: agreed",
                        "colour",
                        "no such field"),
                bad(
                        "an unknown field within",
                        "  pronouns: she/her",
                        "  pronouns: she/her\n  shoe_size: '7'",
                        "person.shoe_size",
                        "no such field"),
                bad(
                        "an unknown field in a list",
                        "name: Graham Tattersby",
                        "name: Graham Tattersby\n  hat: big",
                        "people[0].hat",
                        "no such field"),
                bad(
                        "a field misspelt",
                        "  likes_to_be_called: Mo",
                        "  like_to_be_called: Mo",
                        "person.like_to_be_called",
                        "no such field"),
                bad("a needed field missing", "  likes_to_be_called: Mo\n", "", "person.likes_to_be_called", "missing"),
                bad(
                        "a field that may be null missing",
                        "  telephone: 01632 960112\n",
                        "",
                        "person.telephone",
                        "null where nothing is known"),
                bad("the person missing", "\nperson:\n", "\npersons:\n", "person", "missing"),
                bad("the day of the record missing", "as_at: 2026-11-20\n", "", "as_at", "missing"),
                bad("a part of the plan missing", "\nwhat_matters:", "\nwhat_mattered:", "what_matters", "comes whole"),
                bad(
                        "the stage missing beside a plan",
                        "stage: agreed_ready_to_authorise\n",
                        "",
                        "stage",
                        "comes whole"),
                bad("the planning missing", "\nplanning:", "\nplannings:", "planning", "comes whole"),
                bad(
                        "null where a value is needed",
                        "  first_names: Maureen Ivy",
                        "  first_names: null",
                        "person.first_names",
                        "may not be null"),
                bad(
                        "null for a group",
                        "  address: {lines: [14 Skeldfold Row], town: Harrowbeck, postcode: NM7 4QE}",
                        "  address: null",
                        "person.address",
                        "may not be null"),
                bad(
                        "null for a list",
                        "roles: [relative, emergency_contact]",
                        "roles: null",
                        "people[0].roles",
                        "may not be null"),
                bad(
                        "null in a list",
                        "roles: [relative, emergency_contact]",
                        "roles: [relative, null]",
                        "people[0].roles[1]",
                        "holds no null"),
                bad(
                        "text for a list",
                        "roles: [relative, emergency_contact]",
                        "roles: relative",
                        "people[0].roles",
                        "a list is needed"),
                bad(
                        "text for a group",
                        "  living: {with: alone,",
                        "  living: alone\n  pet: {with: alone,",
                        "person.living",
                        "fields are needed"),
                bad(
                        "a list for a group",
                        "  living: {with: alone, text: ",
                        "  living: [alone]\n  x: {t: ",
                        "person.living",
                        "fields are needed"),
                bad(
                        "a group for text",
                        "  first_language: English",
                        "  first_language: {is: English}",
                        "person.first_language",
                        "text is needed"),
                bad(
                        "a number for text",
                        "record_number: NM-204417",
                        "record_number: 204417",
                        "person.record_number",
                        "Put it in quotes"),
                bad(
                        "a truth value for text",
                        "  faith_and_culture: Chapel was for her mother's sake; these days it is the coffee morning there on Thursdays that she would miss.",
                        "  faith_and_culture: true",
                        "person.faith_and_culture",
                        "Put it in quotes"),
                bad(
                        "text for a truth value",
                        "  asked_for: true",
                        "  asked_for: yes",
                        "people[0].asked_for",
                        "true or false"),
                bad(
                        "a truth value in quotes",
                        "  asked_for: true",
                        "  asked_for: 'true'",
                        "people[0].asked_for",
                        "true or false"),
                bad(
                        "text for a whole number",
                        "pence: 961200, basis",
                        "pence: '961200', basis",
                        "person.capital.pence",
                        "whole number"),
                bad(
                        "half a penny",
                        "pence: 961200, basis",
                        "pence: 961200.5, basis",
                        "person.capital.pence",
                        "whole number"),
                bad(
                        "money below nought",
                        "pence: 961200, basis",
                        "pence: -1, basis",
                        "person.capital.pence",
                        "below nought"),
                bad(
                        "money beyond belief",
                        "pence: 961200, basis",
                        "pence: 99999999999, basis",
                        "person.capital.pence",
                        "beyond"),
                bad(
                        "a number with an exponent",
                        "pence: 961200, basis",
                        "pence: 9e5, basis",
                        "person.capital.pence",
                        "whole number"),
                bad(
                        "text for a number of units",
                        "units: 5.25",
                        "units: some",
                        "services[0].units",
                        "a number is needed"),
                bad("units below nought", "units: 5.25", "units: -5.25", "services[0].units", "from 0 to"),
                bad("too many decimals", "units: 5.25", "units: 5.250001", "services[0].units", "at most 4 decimals"),
                bad(
                        "an unknown contact way",
                        "contact_by: telephone",
                        "contact_by: pigeon",
                        "person.contact_by",
                        "one of these words is needed: face_to_face"),
                bad(
                        "a code in capitals",
                        "contact_by: telephone",
                        "contact_by: TELEPHONE",
                        "person.contact_by",
                        "one of these words"),
                bad(
                        "an unknown role",
                        "roles: [relative, emergency_contact]",
                        "roles: [relative, boss]",
                        "people[0].roles[1]",
                        "one of these words"),
                bad(
                        "an unknown consent",
                        "consent: {involve: given, share: whole",
                        "consent: {involve: perhaps, share: whole",
                        "people[0].consent.involve",
                        "given, refused"),
                bad("an unknown stage", "stage: agreed_ready_to_authorise", "stage: finished", "stage", "drafting"),
                bad(
                        "an unknown assessment kind",
                        "  kind: adult",
                        "  kind: grown_up",
                        "assessment.kind",
                        "adult, carer, transition"),
                bad(
                        "an unknown class of service",
                        "class: bought_service, funder: council, meets: [N1, N2]",
                        "class: nice, funder: council, meets: [N1, N2]",
                        "services[0].class",
                        "one of these words"),
                bad(
                        "an unknown funder",
                        "class: bought_service, funder: council, meets: [N1, N2]",
                        "class: bought_service, funder: nobody, meets: [N1, N2]",
                        "services[0].funder",
                        "one of these words"),
                bad(
                        "an unknown frequency",
                        "frequency: weekly, pence: 13624",
                        "frequency: hourly, pence: 13624",
                        "services[0].frequency",
                        "weekly"),
                bad(
                        "an unknown way of meeting a need",
                        "met_by: [council, equipment]",
                        "met_by: [magic, equipment]",
                        "needs[0].met_by[0]",
                        "council, carer"),
                bad(
                        "an unknown area of wellbeing",
                        "areas: [dignity, health], effect",
                        "areas: [dignity, wealth], effect",
                        "outcomes_wanted[0].areas[1]",
                        "dignity"),
                bad(
                        "an unknown gender in the return",
                        "    gender: Female",
                        "    gender: Wife",
                        "person.national_return.gender",
                        "Female, Male"),
                bad(
                        "a method where none may be not applicable",
                        "methods_told: [council, direct_payment",
                        "methods_told: [not_applicable, direct_payment",
                        "managing_the_money.methods_told[0]",
                        "council, direct_payment, isf, mixed"),
                bad(
                        "an answer to an outcome unknown",
                        "    toilet_needs: {answer: able",
                        "    toilet_needs: {answer: maybe",
                        "assessment.outcomes.toilet_needs.answer",
                        "unable, able"),
                bad(
                        "a day that is no day",
                        "completed: 2026-10-22",
                        "completed: soon",
                        "assessment.completed",
                        "written as 2026-11-20"),
                bad(
                        "a day in English order",
                        "completed: 2026-10-22",
                        "completed: 22/10/2026",
                        "assessment.completed",
                        "written as 2026-11-20"),
                bad(
                        "a day that the calendar has not",
                        "completed: 2026-10-22",
                        "completed: 2026-02-30",
                        "assessment.completed",
                        "no such day"),
                bad(
                        "a month that the calendar has not",
                        "date_of_birth: 1945-03-09",
                        "date_of_birth: 1945-13-09",
                        "person.date_of_birth",
                        "no such day"),
                bad(
                        "a day with a time",
                        "date_of_birth: 1945-03-09",
                        "date_of_birth: 1945-03-09T00:00:00",
                        "person.date_of_birth",
                        "written as"),
                bad(
                        "a day out of all bounds",
                        "finding: Nothing said or done",
                        "assessed: 0001-01-01, finding: Nothing said or done",
                        "capacity[0].assessed",
                        "a day from"),
                bad(
                        "a birth after the record",
                        "date_of_birth: 1945-03-09",
                        "date_of_birth: 2026-11-21",
                        "person.date_of_birth",
                        "not after the day of the record"),
                bad(
                        "an age that nobody reaches",
                        "date_of_birth: 1945-03-09",
                        "date_of_birth: 1890-03-09",
                        "person.date_of_birth",
                        "130 years"),
                bad(
                        "an assessment after the record",
                        "  completed: 2026-10-22",
                        "  completed: 2026-11-21",
                        "assessment.completed",
                        "after the day of the record"),
                bad(
                        "an NHS number whose check digit is wrong",
                        "9999106404",
                        "9999106405",
                        "person.nhs_number",
                        "does not hold"),
                bad("an NHS number too short", "9999106404", "999910640", "person.nhs_number", "does not hold"),
                bad(
                        "an NHS number without quotes",
                        "\"9999106404\"",
                        "9999106404",
                        "person.nhs_number",
                        "ten digits in quotes"),
                bad(
                        "an outcome that serves no need",
                        "effect: negative, needs: [N1, N2]",
                        "effect: negative, needs: [N1, N7]",
                        "outcomes_wanted[0].needs[1]",
                        "a need in needs"),
                bad(
                        "a line that meets no need",
                        "meets: [N3], serves: [O2]",
                        "meets: [N4], serves: [O2]",
                        "services[1].meets[0]",
                        "a need in needs"),
                bad(
                        "a line that serves no outcome",
                        "meets: [N3], serves: [O2]",
                        "meets: [N3], serves: [O3]",
                        "services[1].serves[0]",
                        "outcomes_wanted"),
                bad(
                        "equipment that meets no need",
                        "meets: [N1], class: free_equipment, funder: council, recorded_pence: 0, other_funding: null",
                        "meets: [N8], class: free_equipment, funder: council, recorded_pence: 0, other_funding: null",
                        "equipment[0].meets[0]",
                        "a need in needs"),
                bad(
                        "help from nobody",
                        "{who: P2, does",
                        "{who: P9, does",
                        "needs[2].informal_help[0].who",
                        "somebody in people"),
                bad(
                        "support by nobody",
                        "by: P2, how_often",
                        "by: P7, how_often",
                        "existing_support[1].by",
                        "somebody in people"),
                bad(
                        "a suitable person who is not there",
                        "suitable_person: null",
                        "suitable_person: P8",
                        "managing_the_money.suitable_person",
                        "somebody in people"),
                bad(
                        "an appropriate person who is not there",
                        "appropriate_person: null",
                        "appropriate_person: P8",
                        "planning.advocacy.appropriate_person",
                        "somebody in people"),
                bad(
                        "a contingency paid by no line",
                        "agreed: 2026-11-06}}\n  - {id: R2",
                        "agreed: 2026-11-06, cost: {line: S9}}}\n  - {id: R2",
                        "risks.items[0].contingency.cost.line",
                        "a line of support in services"),
                bad("somebody twice", "- id: P2", "- id: P1", "people[1].id", "used at people[0].id already"),
                bad("a need twice", "- {id: N2,", "- {id: N1,", "needs[1].id", "used at needs[0].id already"),
                bad("a line twice", "- {id: S3,", "- {id: S2,", "services[2].id", "used at services[1].id already"),
                bad(
                        "a risk twice",
                        "- {id: R3,",
                        "- {id: R2,",
                        "risks.items[2].id",
                        "used at risks.items[1].id already"),
                bad(
                        "an identifier of another kind",
                        "- {id: O2,",
                        "- {id: N8,",
                        "outcomes_wanted[1].id",
                        "O with a number"),
                bad(
                        "a sum that does not come out",
                        "frequency: weekly, pence: 13624",
                        "frequency: weekly, pence: 13623",
                        "services[0].pence",
                        "is 13624 pence"),
                bad("a blank name", "last_name: Tattersby", "last_name: '  '", "person.last_name", "blank"),
                bad(
                        "a record number too long",
                        "record_number: NM-204417",
                        "record_number: " + "N".repeat(41),
                        "person.record_number",
                        "longer than 40"),
                bad(
                        "a text too long",
                        "finding: Nothing said",
                        "finding: " + "x".repeat(10_001) + " said",
                        "capacity[0].finding",
                        "longer than 10000"),
                bad(
                        "a list too long",
                        "lines: [14 Skeldfold Row]",
                        "lines: [" + "a,".repeat(300) + "a]",
                        "person.address.lines",
                        "longer than 300"),
                bad(
                        "a character that does not print",
                        "first_language: English",
                        "first_language: \"Eng\\u0007lish\"",
                        "person.first_language",
                        "cannot be printed"),
                bad("another council", "council: northmoor", "council: eastvale", "council", "names another"),
                bad(
                        "an outcome left out",
                        "    caring_for_child: {answer: not_applicable, how: null, why: No child in her care.}\n",
                        "",
                        "assessment.outcomes.caring_for_child",
                        "missing"),
                bad(
                        "an outcome that the regulations have not",
                        "    caring_for_child: {answer",
                        "    caring_for_cat: {answer",
                        "assessment.outcomes.caring_for_cat",
                        "no such outcome"),
                bad(
                        "unable without how",
                        "nutrition: {answer: unable, how: cannot",
                        "nutrition: {answer: unable, how: null",
                        "assessment.outcomes.nutrition.how",
                        "in which way"),
                bad(
                        "able with how",
                        "toilet_needs: {answer: able, how: null",
                        "toilet_needs: {answer: able, how: distress",
                        "assessment.outcomes.toilet_needs.how",
                        "has to be null"),
                bad(
                        "a need under an unknown outcome",
                        "outcomes: [personal_hygiene], eligible",
                        "outcomes: [hygiene], eligible",
                        "needs[0].outcomes[0]",
                        "one of these outcomes"),
                bad(
                        "a field twice",
                        "  pronouns: she/her",
                        "  pronouns: she/her\n  pronouns: they/them",
                        "person.pronouns",
                        "given twice"),
                bad(
                        "an anchor",
                        "first_language: English",
                        "first_language: &lang English",
                        "person.first_language",
                        "anchors"),
                bad("an alias", "first_language: English", "first_language: *lang", "person.first_language", "anchors"),
                bad(
                        "a tag",
                        "first_language: English",
                        "first_language: !!str English",
                        "person.first_language",
                        "tags"),
                bad(
                        "a merge of another map",
                        "  pronouns: she/her",
                        "  pronouns: she/her\n  <<: {a: b}",
                        "person.<<",
                        "no such field"),
                bad("a second document", "\nperson:\n", "\n---\nperson:\n", "", "second document"),
                bad(
                        "brackets left open",
                        "roles: [relative, emergency_contact]",
                        "roles: [relative, emergency_contact",
                        "",
                        "not YAML any more"));
    }

    private static Bad bad(String what, String good, String wrong, String at, String says) {
        String text = Samples.mo();
        int place = text.indexOf(good);
        if (place < 0) {
            throw new IllegalArgumentException("The sample no longer says: " + good);
        }
        return new Bad(what, text.substring(0, place) + wrong + text.substring(place + good.length()), at, says);
    }
}
