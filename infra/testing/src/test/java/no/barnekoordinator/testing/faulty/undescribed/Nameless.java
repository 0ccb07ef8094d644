package no.barnekoordinator.testing.faulty.undescribed;

class Nameless {}
