package uk.ourplan.core.living;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.exchange.form.Samples;

/**
 * One of the sample people, with whatever their file expects to stop the plan put right, as its worker would before the
 * signature.
 *
 * @param number the first two digits of the file's name
 */
record SampleReadyToSign(String number, ObjectNode file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PRESENTED = "2026-11-19";
    private static final String SIGNED = "2026-11-20";

    static SampleReadyToSign of(String name, LocalDate today) {
        ObjectNode file = (ObjectNode) Samples.tree(Samples.text(name));
        file.put("as_at", today.toString());
        file.withObject("person").putNull("nhs_number");
        SampleReadyToSign sample = new SampleReadyToSign(name.substring(0, 2), file);
        sample.agreed();
        sample.putRight();
        return sample;
    }

    String council() {
        return file.path("council").asString();
    }

    String authorisedBy() {
        return file.path("expected").path("in_short").path("authorised_by").asString();
    }

    String signedBy() {
        return file.at("/planning/agreement/signed_by").asString();
    }

    boolean hasDirectPayment() {
        return file.path("managing_the_money").path("dp").isObject();
    }

    /** Its file, to be taken in by the council that this spec opened. */
    String json(String recordNumber) {
        ObjectNode sent = file.deepCopy();
        sent.remove("council");
        sent.withObject("person").put("record_number", recordNumber);
        return sent.toString();
    }

    private void agreed() {
        ObjectNode planning = file.withObject("planning");
        if (planning.path("draft_given").isNull()) {
            planning.put("draft_given", PRESENTED);
        }
        if (planning.path("presented").isNull()) {
            planning.put("presented", PRESENTED);
        }
        ObjectNode agreement = planning.withObject("agreement");
        if (agreement.path("signed").isNull()) {
            String who = agreement.path("awaited_from").asString();
            agreement.put("signed", SIGNED).put("signed_by", who);
        }
        agreement.putNull("reason_unsigned");
        agreement.put("told_assumed", true).put("efforts_logged", true).put("in_dispute", false);
        if (file.path("money").path("final_told").isNull()) {
            file.withObject("money").put("final_told", PRESENTED);
        }
    }

    private void putRight() {
        switch (number) {
            case "02" -> put("/money/over_indicative", "{\"manager_approved\": true}");
            case "03" -> {
                put("/flags/section_117", "{\"form_filed\": \"2026-11-19\"}");
                put("/needs/0", "{\"section_117\": false}");
            }
            case "05" -> {
                put(
                        "/capacity/3",
                        "{\"best_interests\": {\"dated\": \"2026-11-18\", \"maker\": \"Jonas Whitelock for the council\","
                                + " \"authority\": \"nobody else has any\", \"consulted\": [\"Maxine Fielder\"],"
                                + " \"reasons\": \"It gives her the garden and the night staff.\"}}");
                put(
                        "/flags/deprivation_of_liberty",
                        "{\"considered\": \"2026-11-18\", \"action\": \"The home has asked for an authorisation.\"}");
            }
            case "06" ->
                put(
                        "/planning/advocacy",
                        "{\"referred\": \"2026-11-02\", \"appointed\": \"2026-11-05\", \"involved\": \"2026-11-12\"}");
            case "07" -> levels();
            case "08" -> {
                put(
                        "/person/plan_format",
                        "{\"draft_forms\": [\"easy_read\", \"other_language\"],"
                                + " \"draft_language\": \"Portuguese\"}");
                put(
                        "/managing_the_money",
                        "{\"method\": \"council\", \"decided_by\": \"person\", \"decided\":"
                                + " \"2026-11-18\", \"parts\": [{\"method\": \"council\", \"annual_pence\": 2241200,"
                                + " \"one_off_pence\": 0}]}");
            }
            case "09" ->
                put(
                        "/risks",
                        "{\"formal_assessment\": {\"dated\": \"2026-11-18\", \"by\": \"Yusra Haddow\", \"used\": \"The bed and the"
                                + " lamp.\"}}");
            case "10" -> {
                put("/managing_the_money/dp", "{\"frequency\": \"monthly\"}");
                put("/assessment/wishes", "{\"work\": \"None; he has retired.\"}");
            }
            case "12" -> {
                put("/planning", "{\"end_asked\": null}");
                put("/flags/not_engaging", "{\"draft_copy\": \"2026-11-12\", \"review_invitation\": \"2026-11-12\"}");
            }
            case "13" ->
                put("/flags/safeguarding/enquiry", "{\"choice\": \"continue_alongside\", \"decided\": \"2026-11-18\"}");
            case "14" ->
                put(
                        "/money/complex_rate/services_considered",
                        "{\"NHS continuing healthcare\": \"Checklist of 12 November: not eligible\"}");
            case "15" -> put("/money/joint_funding", "{\"agreed\": \"2026-11-17\"}");
            case "16" -> put("/needs/1", "{\"advice\": \"Quiet hours of the shops near him.\"}");
            default -> {
                // nothing stops it, or only the signature did
            }
        }
    }

    /** What applies at each level of a need that changes. */
    private void levels() {
        for (JsonNode need : file.path("needs")) {
            if (need.path("id").asString().equals("N4")) {
                ((ObjectNode) need)
                        .set(
                                "provisions",
                                JSON.readTree(
                                        "[{\"when\": \"red\", \"signal\": \"own colour\", \"support\": \"assistant at the gate\"}]"));
            }
        }
    }

    private void put(String at, String changes) {
        JsonNode there = file.at(at);
        ObjectNode merged = (ObjectNode) JSON.readTree(changes);
        merged.propertyStream().forEach(one -> ((ObjectNode) there).set(one.getKey(), one.getValue()));
    }
}
