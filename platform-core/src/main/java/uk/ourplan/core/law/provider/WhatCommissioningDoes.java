package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.ourplan.language.concern.ActionStatus;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Action;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ResponseType;

/**
 * Commissioning's responses, each with its day; what goes to a body outside is logged with the body and the day, and nothing is sent
 * by the platform itself (PROVIDER-07). An action of a provider's plan is withdrawn only with a reason (PROVIDER-11).
 */
public final class WhatCommissioningDoes {

    private WhatCommissioningDoes() {}

    /** What is wrong with the rows, by field; empty where they can be saved. */
    public static Map<String, String> mistakes(CommissioningRecord said) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        for (int place = 0; place < said.responses().size(); place++) {
            response(mistakes, "responses[" + place + "].", said.responses().get(place));
        }
        for (int place = 0; place < said.actions().size(); place++) {
            action(mistakes, "actions[" + place + "].", said.actions().get(place));
        }
        for (int place = 0; place < said.requests().size(); place++) {
            if (blank(said.requests().get(place).request())) {
                mistakes.put("requests[" + place + "].request", "Give the request a number of its own.");
            }
            if (blank(said.requests().get(place).what())) {
                mistakes.put("requests[" + place + "].what", "Say what is asked.");
            }
        }
        return mistakes;
    }

    private static void response(Map<String, String> mistakes, String at, Response said) {
        ResponseType type = said.type();
        if (type == null) {
            mistakes.put(at + "type", "Choose the response.");
        }
        if (said.on() == null) {
            mistakes.put(at + "on", "Give the day of the decision.");
        }
        if (type == ResponseType.JOINT_WORK || type == ResponseType.CQC_NOTICE) {
            if (blank(said.body())) {
                mistakes.put(at + "body", "Name the body outside the council.");
            }
            if (said.contacted() == null) {
                mistakes.put(at + "contacted", "Give the day on which it was contacted.");
            }
        }
        if (type == ResponseType.TEMPORARY_STOP || type == ResponseType.NO_SIGNPOST || type == ResponseType.LETTER) {
            if (said.from() == null) {
                mistakes.put(at + "from", "Give the first day.");
            }
            if (said.from() != null && said.to() != null && said.to().isBefore(said.from())) {
                mistakes.put(at + "to", "The last day cannot lie before the first.");
            }
        }
        if (type == ResponseType.LETTER && blank(said.text())) {
            mistakes.put(at + "text", "Write what the letter says.");
        }
    }

    private static void action(Map<String, String> mistakes, String at, Action said) {
        if (blank(said.what())) {
            mistakes.put(at + "what", "Say what the provider does.");
        }
        if (blank(said.owner())) {
            mistakes.put(at + "owner", "Say who does it.");
        }
        if (said.due() == null) {
            mistakes.put(at + "due", "Give the day by which it is done.");
        }
        if (said.status() == ActionStatus.WITHDRAWN && blank(said.reason())) {
            mistakes.put(at + "reason", "Say why it is withdrawn.");
        }
    }
}
