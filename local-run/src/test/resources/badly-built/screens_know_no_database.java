package uk.ourplan.web.plan;

class PlanView {
    javax.sql.DataSource plans;
}
