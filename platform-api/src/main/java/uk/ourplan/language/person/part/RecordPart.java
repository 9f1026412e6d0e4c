package uk.ourplan.language.person.part;

/** One part of a person's record. What has come with the record and no part writes, such as name and NHS number, stays as it came. */
public sealed interface RecordPart
        permits HowToSpeak, CapacityByDecision, PeopleAround, AtPresent, InAdvance, TakingPart {

    PartName name();
}
