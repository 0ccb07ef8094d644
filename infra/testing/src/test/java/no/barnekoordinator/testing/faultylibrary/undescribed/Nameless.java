package no.barnekoordinator.testing.faultylibrary.undescribed;

class Nameless {}
