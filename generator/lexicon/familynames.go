package lexicon

// familyNames are frequent family names that are seldom an ordinary word with a
// capital. A name that is not here may be one all the same.
const familyNames = `
Abbott Abe Abrams Abreu Acosta Adams Agassi Aguilar Ahern Ahmed Aitken Akhtar Albright Aldridge Alexander Ali Allende Almeida Alonso Alvarez Alves Amin Andersen Anderson Andersson
Andrade Andreotti Annan Aoki Aquino Arafat
Araujo Archer Arias Armstrong Arnold Ashcroft Ashdown Assad Atherton Atkins Atkinson Attlee Aylwin Aziz Aznar Bachmann Bailey Baker Baldrige Baldwin Balladur Ballard Banerjee
Bangemann Barak Barker Barnes Barnett Barre Barrett
Barroso Bartlett Barzani Bates Batista Bauer Baumann Baxter Becker Beckham Begin Beltran Benedetti Benitez Bennett Benson Bentley Bentsen Berger Berg Bergman Bergmann Berlusconi
Bernanke Bernstein Bhutto Biden Blair Blake
Blanco Blix Bloomberg Blum Boeheim Boesky Bolger Bolton Bonilla Booth Borg Bosch Botha Bowen Boyle Bradford Bradley Bradshaw Brady Branco Brandt Braun Brennan Brezhnev Briggs
Brooke Brooks Brown Browne Bruno Bryant Brzezinski Buchanan Buckley Burke Burns
Burton Bush Butler Buthelezi Byrd Byrne Caldwell Calderon Callaghan Cameron Campbell Cantona Cardenas Cardoso Carey Carlsen Carlson Carlsson Carlucci Carpenter Carrillo Carrington
Carroll Carson Carter Carvalho Castillo Castro Cavaco Ceausescu Chandler Chapman Charest Chatterjee Chavez Cheney Chernomyrdin Chirac Christensen
Christie Churchill Ciampi Ciller Clark Clarke Clegg Clements Clinton Cohen Coleman Collins Collor Connolly Connors Contreras Conway Corbyn Correa Cortes Costa Cowley Cox Craxi
Crawford Cresson Cristiani Crosby Crowe Cruz Cummings Cunningham Curry Curtis Dalton Daly Daniels Daschle Davidson Davies Davis Dawson
Dehaene Delgado Delors Demirel Desai Diaz Díaz Diaz Dickson Dillon Dixon Dlamini Dobson Doe Doherty Dole Dominguez Donaldson Donnelly Dos Douglas Doyle Drexel Dubcek Dubois Duarte
Duffy Dukakis Dumas Duncan Dunn Dupont Duran Eagleburger Eastwood Ecevit Edberg Edmonds Edwards Einstein Eisenhower Elliott Ellison
Engel Eriksen Eriksson Erdogan Escobar Espinoza Estrada Evans Fabius Faldo Farrell Fernandes Fernandez Fernández Ferreira Fernando Figueroa Finch Fischer Fisher Fitzgerald
Flanagan Fleming Fletcher Flores Flynn Foley Fonseca Fontaine Forbes Foster Fournier Fowler Franco Fraser Frazier Freeman Friedman Fujimori Fujimoto Fukuda
Fuller Gaddafi Gadhafi Galbraith Gallagher Galvin Gandhi Garang Garcia García Gardner Garner Garrison Gates Genscher Gephardt Gerhardt Giamatti Gibbons Gibbs Gibson Gilbert
Giscard Giuliani Gingrich Giraud Glass Gomes Gomez Gómez Goncalves Gonzalez González Goodman Goodwin Gonzales Goldberg Goldman Goldstein Gorbachev Gordon Gore Gorman
Gould Graf Graham Gramm Grant Greenberg Greene Greenspan Gregory Griffin Griffith Griffiths Gromyko Gross Gruber Guerrero Guigou Gunn Gupta Gutierrez Guzman Haas Habibie Habre
Haider Haig Hall Hamilton Hammond Hancock Hansen Hansson Hanson Harding Hardy Harper Harrington Harris Harrison Hart Hartman Hartmann Hashimoto Hassan Hata Hatch Havel
Hawkins Hawke Hayashi Hayes Haynes Healey Heath Henderson Hendricks Henman Henry Hernandez Hernández Herrera Heseltine Hess Hewitt Hicks Higgins Hingis Hirsch Hitler Hodges
Hoffman Hoffmann Hogan Holbrooke Holland Hollande Holmes Holmqvist Honecker Hoover Hopkins Horn Horowitz Horvath Hosokawa Howard Howe Howell Hubbard Huber Hudson Hughes Hurd Hurst
Hussain Hussein Icahn Iglesias Ingram
Ito Ivanov Ivanova Jacobs Jacobsen Jackson Jakes James Jansen Janssen Jaruzelski Jefferson Jenkins Jensen Jimenez Jiménez Johansen Johansson Johns Johnson Johnston Jonsson Jones
Joseph Jospin Juppe Kabila Kadar Kaifu Kapoor Karadzic Karlsson Karmal Kasparov Kato Kaufman Kaufmann Kaunda Keating Keller Kelley Kellner Kelly Kemp Kennedy Kenyatta Kerr Kerry
Khamenei Khan Khatami
Khomeini Khrushchev Kiarie Kinnock Kissinger Klein Knight Kobayashi Koch Koehler Kohl Koivisto Koizumi Kok Kovac Kovacs Kowalski Kozlov Kozlowski Kramer Kruger Kuchma Kumar
Kumaratunga Kurtz Kuznetsov Lambert Lange Langer Larsen Larson Larsson Lawson Lebed Leclerc Lefebvre Lehmann Lehman Leigh Lenin Leonard Lewinsky Lewis Lincoln Lindberg Lindqvist
Lloyd Lopes Lopez López Lott Lubbers
Lukashenko Lumumba Lundgren Lynch Lyng MacDonald MacLeod Machado Macmillan Macron Madison Maier Major Malone Mandela Mandelson Manning Maradona Marcos Marin Marsalis Marsh
Marshall Martens Martin Martinez Martínez Martins Martinsson Mason Matthews Mauroy Maxwell Mazowiecki Mbeki McAllister McCain McCarthy McCartney McConnell McCormick McDonald
McEnroe McFarlane McGrath McGuire McKenzie McKinley
McLaughlin McLean McMahon McNamara Mcnamara Medina Medvedev Meciar Mehta Meir Mejia Melendez Mendes Mendez Mendoza Menem Menendez Merkel Merz Messner Meyer Meyers Michelsen Miller
Milosevic Mitchell Mitterrand Miyazawa Mladic Mobutu Modi Mohamed Mohammed Moi Molina Mondale Monroe Montoya Moody Moore Morales Moran Moreau Moreno Morgan Mori Morris Morrison
Morrow Morton Mubarak Mueller Mugabe Mukherjee Muller Müller Mulroney Munoz
Murdoch Murphy Murray Museveni Myers Nakamura Nakasone Napolitano Nash Nasser Navarro Navratilova Nehru Nelson Netanyahu Neumann Newman Newton Nguyen Nichols Nicholson Nielsen
Nielson Nilsson Nixon Nkomo Noriega Norris Norton Novak Nowak Nunez Nunn Nyerere Obama Obasanjo Obuchi Ochoa Oconnor Odinga Ogilvie Ojeda Oliveira Olsen Olson Olsson Oneill Orban
Ortega Ortiz Osborne Owen Owens Ozal Pacheco Padilla Paisley
Palmer Palme Papandreou Papadopoulos Parker Parkinson Parsons Patel Paterson Patterson Patton Payne Pearce Pearson Pedersen Pelosi Peña Pereira Peres Perez Pérez Perkins Peron
Perot Perry Persson Peters Petersen Peterson Petersson Petrov Petrovic Pettersson Phillips Pickens Pinochet Pinto Pires Poehl Poindexter Pompidou Popescu Popov Porter Portillo
Powell Pöhl Prescott Primakov Prodi Putin Qaddafi Quayle Quinn
Rabin Rafsanjani Rahman Rajapaksa Ramirez Ramírez Ramos Ramsay Ramsey Rao Rasmussen Reagan Reddy Reed Reid Regan Renner Reyes Reynolds Ribeiro Ricci Richards Richardson Richter
Riley Rios Ritter Rivera Roberts Robertson Robinson Robson Rocard Rocha Rodgers Rodrigues Rodriguez Rodríguez Rogers Rojas Romero Roosevelt Rosales Rosenberg Ross Rossi Rousseau
Rowe Rowland Rubin Rubio Ruiz Rumsfeld Rushdie Russell Russo Rutherford
Saddam Saito Salazar Salinas Sampaio Sampras Samuels Sanchez Sánchez Sanders Sandoval Santana Santer Santos Sarkozy Sarney Sasaki Sato Saunders Savimbi Schaefer Schiller Schmid
Schmidt Schmitt Schmitz Schneider Schroeder Schröder Schultz Schulz Schumacher Schumer Schuster Schwartz Schwarz Schwarzkopf Scott Seaga Seles Serrano Sessions Sharif Sharma
Sharon Sharpe Shamir Shaw Shea Shepherd Sheridan Sherman Shevardnadze Shimizu Shultz Sihanouk Silva
Simmons Simon Simpson Sinclair Singh Skinner Slater Smirnov Smith Smithson Snyder Soares Sokolov Solana Solis Solomon Soros Sosa Sousa Souza Spencer Stalin Stanley Starr Steele
Stein Steinberg Stephens Stephenson Sterling Stevens Stevenson Stewart Stoltenberg Strauss Stuart Suarez Suárez Suharto Sukarno Sullivan Sununu Sutherland Sutton Suzuki Svensson
Swanson Szabo Takahashi Takeshita Tamura Tanaka Tapia Taylor Teixeira Tenet Thatcher Thomas Thompson
Thomson Thornton Tito Toledo Torres Townsend Trudeau Truman Trump Tsipras Tudjman Turner Tutu Tyler Tyson Underwood Ustinov Valdez Valencia Vance Vargas Vasquez Vaughan Vazquez
Vega Velasquez Velez Venkataraman Videla Viljoen Villa Villanueva Vogel Volcker Vranitzky Wagner Walesa Walker Wallace Walsh Walters Walton Warner Warren Washington Watanabe
Waters Watkins Watson Watts Weaver Weber Webster Weinberg Weinberger Weiss Weizman Weizsaecker Wells Werner West Whitaker Whitlam
Wilkins Wilkinson Williams Williamson Willis Wilson Winkler Winston Winters Wolf Wolfe Wolff Wolfowitz Woods Woodward Worner Wörner Wright Wyatt Yamada Yamaguchi Yamamoto Yamani
Yang Yeltsin Yeutter Yilmaz Yoshida Young Yushchenko Zapatero Zedillo Zelensky Zelenskyy Zhivkov Zia Ziegler Zimmerman Zimmermann Zuma Zyuganov`

// familyEndings end family names of many languages, on a stem of three letters
// or more.
var familyEndings = readEndings(`ov ova ev eva enko vich vic vić wicz ski sky ska skaya ckij chuk dze shvili yan oglu oğlu escu poulos akis idis inho inen nen sson ssen quist qvist
strom ström gaard guez mann stein baum meier meyer maier elli etti ucci ini moto yama kawa zawa saki naka mura eau`)
