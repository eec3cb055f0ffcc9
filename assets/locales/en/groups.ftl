### Stakeholder groups: the five every project starts with, and their two letters.

groups-citizen = Citizen
groups-citizen-letters = Ci
groups-volunteer = Volunteer
groups-volunteer-letters = Vo
groups-staff = Staff
groups-staff-letters = St
groups-researcher = Researcher
groups-researcher-letters = Re
groups-politician = Politician
groups-politician-letters = Po
